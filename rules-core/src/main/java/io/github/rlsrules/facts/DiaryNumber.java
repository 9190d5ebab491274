package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.Measured;

/**
 * A number made from a symptom diary, as rules read it. Whether it rests on enough days is for rules to say.
 *
 * @param measure which number
 * @param value in the measure's own unit
 * @param days how many days it rests on
 * @param weeks how many weeks lie between the first and the last of them, both counted
 * @since 0.1.0
 */
@Fact(value = "diary", key = "measure", derived = true)
public record DiaryNumber(DiaryMeasure measure, double value, int days, int weeks) implements Measured {

    @Override
    public String unit() {
        return measure.unit();
    }

    @Override
    public String toString() {
        return "DiaryNumber";
    }
}
