package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Facts;

/** What a diary shows that nobody keeps: every number of it is known, and rests on no day. */
final class NoDiary {
    private NoDiary() {}

    static void addTo(Facts.Builder facts) {
        for (DiaryMeasure measure : DiaryMeasure.values()) {
            facts.add(new DiaryNumber(measure, 0, 0, 0));
        }
        for (DiaryTrigger trigger : DiaryTrigger.values()) {
            facts.add(new DiaryAssociation(trigger, 0, 0, 0, 0, 0, 0));
        }
        for (Option option : Option.values()) {
            facts.add(new DiaryChange(option, 0, 0, 0));
        }
    }
}
