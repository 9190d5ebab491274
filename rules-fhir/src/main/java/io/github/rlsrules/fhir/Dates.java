package io.github.rlsrules.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import io.github.rlsrules.runtime.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Dates as records have them: a day where it was that day, a month, a year. */
final class Dates {
    private Dates() {}

    /** Null if there is none, or it is none. */
    static @Nullable PartialDate of(@Nullable BaseDateTimeType date) {
        String text = date == null ? null : date.getValueAsString();
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The moment, if one is told. */
    static @Nullable Instant moment(@Nullable Type when) {
        return when instanceof BaseDateTimeType date
                        && date.getValue() != null
                        && date.getPrecision().ordinal() > TemporalPrecisionEnum.DAY.ordinal()
                ? date.getValue().toInstant()
                : null;
    }

    /** When something was that took a moment or a while: its begin. */
    static @Nullable PartialDate begin(@Nullable Type when) {
        if (when instanceof Period period) {
            PartialDate start = of(period.getStartElement());
            return start == null ? of(period.getEndElement()) : start;
        }
        if (when instanceof Timing timing) {
            return timing.hasEvent() ? of(timing.getEvent().get(0)) : null;
        }
        return when instanceof DateTimeType || when instanceof InstantType ? of((BaseDateTimeType) when) : null;
    }
}
