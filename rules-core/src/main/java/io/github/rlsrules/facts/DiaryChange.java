package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;

/**
 * How intensity went with something that was tried, by the diary, as rules read it.
 *
 * @param option what was tried
 * @param daysBefore days with an intensity before it was first used
 * @param daysAfter days with an intensity on which it was used
 * @param change mean intensity with it, less that before it
 * @since 0.1.0
 */
@Fact(value = "diaryChanges", key = "option", derived = true)
public record DiaryChange(Option option, int daysBefore, int daysAfter, double change) {
    @Override
    public String toString() {
        return "DiaryChange";
    }
}
