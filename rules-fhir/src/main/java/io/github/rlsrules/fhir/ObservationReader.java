package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.Bound;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.LabReportBuilder;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.RangeFlag;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.Scale;
import io.github.rlsrules.fhir.SetAside.Reason;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationReferenceRangeComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads what was observed, measured or answered; each component as an observation of its own. */
final class ObservationReader {
    private static final Set<ObservationStatus> NOT_DONE =
            Set.of(ObservationStatus.CANCELLED, ObservationStatus.REGISTERED);
    /** Gender identity (LOINC). It is no fact, but may forbid to read another gender as sex. */
    private static final String GENDER_IDENTITY = "76691-5";

    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=^[<>=\\s]{0,4}\\d{1,6}),(?=\\d{1,2}(?:\\D|$))");

    private static final Set<String> ASKED_IN_VAIN = Set.of("asked-unknown", "asked-declined", "asked");

    private final CodeMap codes;
    private final Gathered gathered;
    private final Entries entries;

    ObservationReader(CodeMap codes, Gathered gathered, Entries entries) {
        this.codes = codes;
        this.gathered = gathered;
        this.entries = entries;
    }

    /** One thing that was observed, and its value. */
    private record Part(
            CodeableConcept code,
            @Nullable Type value,
            CodeableConcept absent,
            List<CodeableConcept> interpretation,
            List<ObservationReferenceRangeComponent> ranges,
            @Nullable PartialDate date,
            @Nullable Instant moment,
            Source source) {
        @Nullable
        LocalDate day() {
            return date == null ? null : date.earliest();
        }
    }

    void read(Observation observation, Source source) {
        Source about = source.about(Codes.shown(observation.getCode()));
        ObservationStatus status = observation.getStatus();
        if (status == ObservationStatus.ENTEREDINERROR) {
            gathered.aside(about, Reason.ENTERED_IN_ERROR);
            return;
        }
        if (observation.hasFocus()) {
            gathered.aside(about, Reason.OTHER_SUBJECT);
            return;
        }
        if (status != null && NOT_DONE.contains(status)) {
            gathered.aside(about, Reason.NOT_DONE);
            return;
        }
        PartialDate date = date(observation);
        if (Codes.has(observation.getCode(), GENDER_IDENTITY)) {
            gathered.genderIdentity(
                    observation.hasValueCodeableConcept()
                            ? observation.getValueCodeableConcept()
                            : new CodeableConcept());
        }
        boolean isPanel = observation.hasComponent() && !observation.hasValue();
        if (!isPanel
                || !Codes.mappings(codes, Mapping.Kind.OBSERVATION, observation.getCode())
                        .isEmpty()) {
            read(new Part(
                    observation.getCode(),
                    observation.getValue(),
                    observation.getDataAbsentReason(),
                    observation.getInterpretation(),
                    observation.getReferenceRange(),
                    date,
                    Dates.moment(observation.getEffective()),
                    about));
        }
        for (Observation.ObservationComponentComponent component : observation.getComponent()) {
            read(new Part(
                    component.getCode(),
                    component.getValue(),
                    component.getDataAbsentReason(),
                    component.getInterpretation(),
                    component.getReferenceRange(),
                    date,
                    Dates.moment(observation.getEffective()),
                    source.about(Codes.shown(component.getCode()))));
        }
    }

    /** When it was so; if it does not say, when its sample was taken, or when the panel was of which it is a member. */
    private @Nullable PartialDate date(Observation observation) {
        PartialDate effective = Dates.begin(observation.getEffective());
        if (effective != null) {
            return effective;
        }
        Resource specimen = entries.find(observation.getSpecimen(), observation);
        PartialDate collected = specimen instanceof Specimen sample
                ? Dates.begin(sample.getCollection().getCollected())
                : null;
        return collected != null ? collected : entries.dateOfPanel(observation);
    }

    private void read(Part part) {
        if (part.code.isEmpty()) {
            gathered.aside(part.source, Reason.NO_CODE);
            return;
        }
        List<Mapping> mappings = Codes.mappings(codes, Mapping.Kind.OBSERVATION, part.code);
        if (mappings.isEmpty()) {
            gathered.aside(part.source, Reason.CODE_NOT_MAPPED);
        }
        for (Mapping mapping : mappings) {
            Reason reason = read(part, mapping);
            if (reason != null) {
                gathered.aside(part.source, reason);
            }
        }
    }

    /** Null if it has become a fact. */
    private @Nullable Reason read(Part part, Mapping mapping) {
        String fact = mapping.fact();
        if (mapping.answer().equals(DueDate.ANSWER)) {
            return dueDate(part);
        }
        if (!mapping.answers().isEmpty()) {
            return answer(part, mapping);
        }
        return fact.startsWith("labResults[")
                ? labResult(part, Analyte.valueOf(key(fact)))
                : measurement(part, Measurand.valueOf(key(fact)));
    }

    private static String key(String fact) {
        return fact.substring(fact.indexOf('[') + 1, fact.indexOf(']'));
    }

    private @Nullable Reason answer(Part part, Mapping mapping) {
        if (part.value == null) {
            boolean isAsked = part.absent.getCoding().stream()
                    .anyMatch(coding -> ASKED_IN_VAIN.contains(String.valueOf(coding.getCode())));
            if (isAsked) {
                gathered.notKnown(mapping.fact());
            }
            return Reason.NO_VALUE;
        }
        boolean isNumber = mapping.fact().startsWith("measurements[");
        boolean isCoded = part.value instanceof CodeableConcept || part.value instanceof BooleanType;
        if (!isCoded) {
            return isNumber ? measurement(part, Measurand.valueOf(key(mapping.fact()))) : Reason.VALUE_NOT_READ;
        }
        List<Mapping.Told> answers = Codes.of(part.value).stream()
                .map(code -> mapping.answers().get(code))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (answers.size() != 1) {
            return answers.isEmpty() ? Reason.ANSWER_NOT_MAPPED : Reason.CONTRADICTED;
        }
        Mapping.Told told = answers.get(0);
        if (isNumber) {
            Measurand measure = Measurand.valueOf(key(mapping.fact()));
            return add(part, measure, Double.parseDouble(told.answer()), Bound.EXACT, measure.unit());
        }
        int lasts = told.lastsDays() > 0 ? told.lastsDays() : mapping.lastsDays();
        if (lasts > 0
                && part.date != null
                && part.date.latest().isBefore(gathered.asOf().minusDays(lasts))) {
            return Reason.IS_OVER;
        }
        if (told.lastsDays() > 0 && part.date == null) {
            return Reason.UNDATED;
        }
        gathered.tell(mapping.fact(), told.answer(), part.day(), part.source);
        return null;
    }

    private @Nullable Reason dueDate(Part part) {
        PartialDate due = part.value instanceof DateTimeType date ? Dates.of(date) : null;
        if (due == null) {
            return part.value == null ? Reason.NO_VALUE : Reason.VALUE_NOT_READ;
        }
        long days = DueDate.daysPregnant(due.earliest(), gathered.asOf());
        if (!DueDate.isPregnant(days) || !due.earliest().equals(due.latest())) {
            return DueDate.isPregnant(days) ? Reason.VALUE_NOT_READ : Reason.IS_OVER;
        }
        gathered.add(MeasurementReport.of(Measurand.GESTATION, days, "d", gathered.asOf()), part.source);
        return null;
    }

    private @Nullable Reason labResult(Part part, Analyte analyte) {
        LabReportBuilder report = LabReportBuilder.builder().analyte(analyte).date(part.day());
        RangeFlag flag = flag(part, analyte.scale());
        report.range(flag);
        if (part.value instanceof StringType || part.value instanceof CodeableConcept) {
            return written(part, analyte, flag);
        }
        Reason reason = number(
                part,
                analyte.scale(),
                (value, bound, unit) -> report.value(value).comparator(bound).unit(unit));
        if (reason == null || flag != RangeFlag.UNKNOWN) {
            gathered.add(report.build(), part.moment, part.source);
        }
        return reason;
    }

    /** A value as a text, such as "< 5 ug/L", or in words, such as "low". */
    private @Nullable Reason written(Part part, Analyte analyte, RangeFlag flag) {
        List<String> texts = part.value instanceof CodeableConcept concept
                ? Codes.names(concept)
                : List.of(String.valueOf(part.value == null ? "" : part.value.primitiveValue()));
        LocalDate day = part.day();
        for (String text : texts) {
            RangeFlag word = Flags.word(text);
            String answer = (word == RangeFlag.UNKNOWN ? plain(text) : word.name()) + (day == null ? "" : " " + day);
            try {
                LabReport report = RlsPatient.builder()
                        .build()
                        .with("labResults[" + analyte + "]", answer)
                        .labResults()
                        .get(0);
                gathered.add(
                        report.range() == RangeFlag.UNKNOWN
                                ? LabReportBuilder.builder(report).range(flag).build()
                                : report,
                        part.moment,
                        part.source);
                return null;
            } catch (InvalidFactsException e) {
                // the next name may be read, or the laboratory's own flag
            }
        }
        if (flag != RangeFlag.UNKNOWN) {
            gathered.add(
                    LabReportBuilder.builder()
                            .analyte(analyte)
                            .range(flag)
                            .date(day)
                            .build(),
                    part.moment,
                    part.source);
        }
        return Reason.VALUE_NOT_READ;
    }

    /** As laboratories write it: "≥ 4,5". A comma before three digits may be that of a thousand, and stays. */
    private static String plain(String text) {
        return DECIMAL_COMMA.matcher(text.replace("≥", ">=").replace("≤", "<=")).replaceFirst(".");
    }

    private @Nullable Reason measurement(Part part, Measurand measure) {
        List<Reason> reasons = new ArrayList<>();
        Reason reason = number(part, measure.scale(), (value, bound, unit) -> {
            Reason added = add(part, measure, value, bound, unit);
            if (added != null) {
                reasons.add(added);
            }
        });
        return reason != null ? reason : reasons.isEmpty() ? null : reasons.get(0);
    }

    /** Without a day a measurement would count as one of today. */
    private @Nullable Reason add(Part part, Measurand measure, double value, Bound bound, @Nullable String unit) {
        LocalDate day = part.day();
        if (day == null) {
            return Reason.UNDATED;
        }
        gathered.add(new MeasurementReport(measure, value, bound, unit, day), part.source);
        return null;
    }

    /** What takes a number that was read. */
    private interface Taker {
        void take(double value, Bound bound, @Nullable String unit);
    }

    private static @Nullable Reason number(Part part, Scale scale, Taker taker) {
        Type value = part.value;
        if (value instanceof Quantity quantity && quantity.hasValue()) {
            return quantity(quantity, Flags.bound(quantity), scale, taker);
        }
        if (value instanceof IntegerType integer) {
            taker.take(integer.getValue(), Bound.EXACT, unit(null, scale));
            return null;
        }
        if (value instanceof DecimalType decimal) {
            taker.take(decimal.getValue().doubleValue(), Bound.EXACT, unit(null, scale));
            return null;
        }
        if (value instanceof Range range) {
            return range(range, scale, taker);
        }
        return value == null || value instanceof Quantity ? Reason.NO_VALUE : Reason.VALUE_NOT_READ;
    }

    private static @Nullable Reason range(Range range, Scale scale, Taker taker) {
        Quantity low = range.getLow();
        Quantity high = range.getHigh();
        if (low.hasValue() && high.hasValue()) {
            boolean isOne = low.getValue().compareTo(high.getValue()) == 0
                    && String.valueOf(low.getCode()).equals(String.valueOf(high.getCode()))
                    && String.valueOf(low.getUnit()).equals(String.valueOf(high.getUnit()));
            return isOne ? quantity(low, Bound.EXACT, scale, taker) : Reason.VALUE_NOT_READ;
        }
        if (low.hasValue()) {
            return quantity(low, Bound.AT_LEAST, scale, taker);
        }
        return high.hasValue() ? quantity(high, Bound.AT_MOST, scale, taker) : Reason.NO_VALUE;
    }

    private static @Nullable Reason quantity(Quantity quantity, Bound bound, Scale scale, Taker taker) {
        String unit = unit(quantity, scale);
        if (Units.isConflict(quantity, scale)) {
            return Reason.UNIT_CONFLICT;
        }
        taker.take(quantity.getValue().doubleValue(), bound, unit);
        return null;
    }

    private static @Nullable String unit(@Nullable Quantity quantity, Scale scale) {
        return Units.of(quantity, scale);
    }

    private static RangeFlag flag(Part part, Scale scale) {
        RangeFlag told = Flags.of(part.interpretation);
        return told != RangeFlag.UNKNOWN || !(part.value instanceof Quantity quantity)
                ? told
                : Flags.against(part.ranges, quantity, scale);
    }
}
