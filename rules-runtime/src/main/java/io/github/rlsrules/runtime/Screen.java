package io.github.rlsrules.runtime;

import java.util.List;

/**
 * Questions that are asked together.
 *
 * @param id which screen it is, or that of its first question; one that has more than fits comes again
 * @param title what it is about, in words for the reader; a list that is filled up from another screen has both titles
 * @param items the questions: one that is chosen or typed, or up to eight that are ticked
 * @since 0.1.0
 */
public record Screen(
        @Required String id,
        @Required String title,
        @Required List<ScreenItem> items) {
    /** As many as people read before they tick "none of these". */
    public static final int MOST_TICKS = 8;

    public Screen {
        items = List.copyOf(items);
    }

    /** {@return whether its items are ticked, so that "none of these" answers each of them with NO, and nothing else} */
    public boolean isTicked() {
        return items.get(0).form() == ScreenItem.Form.TICK;
    }

    @Override
    public String toString() {
        return "Screen[" + id + "]";
    }
}
