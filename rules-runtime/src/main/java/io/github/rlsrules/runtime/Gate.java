package io.github.rlsrules.runtime;

import java.util.Arrays;
import java.util.List;

/**
 * Answers of which one is enough for a question to apply: {@code medicines.items=SOME or treatment.stoppedAbruptly=YES}.
 *
 * @param either the answers
 * @since 0.1.0
 */
public record Gate(List<OnlyIf> either) {
    public Gate {
        either = List.copyOf(either);
    }

    static Gate parse(String text) {
        return new Gate(Arrays.stream(text.split(" or ", -1)).map(OnlyIf::parse).toList());
    }

    /** Unknown as long as an answer could still open it. */
    Truth holds(KnownAnswers known) {
        boolean isOpen = false;
        for (OnlyIf one : either) {
            Truth holds = one.holds(known);
            if (holds == Truth.TRUE) {
                return Truth.TRUE;
            }
            isOpen |= holds == Truth.UNKNOWN;
        }
        return isOpen ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The answers that are missing to tell. */
    List<String> waitsFor(KnownAnswers known) {
        return holds(known) != Truth.UNKNOWN
                ? List.of()
                : either.stream()
                        .filter(one -> one.holds(known) == Truth.UNKNOWN)
                        .map(OnlyIf::fact)
                        .toList();
    }
}
