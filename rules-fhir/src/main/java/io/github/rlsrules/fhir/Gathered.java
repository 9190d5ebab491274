package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.LabReport;
import io.github.rlsrules.facts.MeasurementReport;
import io.github.rlsrules.facts.Medicines;
import io.github.rlsrules.facts.OptionTried;
import io.github.rlsrules.facts.Reply;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.fhir.SetAside.Reason;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Sign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;

/** Collects what the resources of a record say of one patient, and settles where they say different things. */
final class Gathered {
    private final LocalDate asOf;
    private final Map<String, List<Told>> told = new LinkedHashMap<>();
    private final List<Sample> labResults = new ArrayList<>();
    private final List<MeasurementReport> measurements = new ArrayList<>();
    private final Set<Reply> replies = new LinkedHashSet<>();
    private final MedicineList medicines = new MedicineList(this);
    private final List<CodeableConcept> genderIdentities = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final Map<String, List<String>> origins = new LinkedHashMap<>();
    private final List<OptionTried> optionsTried = new ArrayList<>();
    private @Nullable PartialDate birthDate;
    private @Nullable String subject;

    /** That a fact has an answer, as one resource says on some day; or as it may be taken to say, if no other says it exactly. */
    private record Told(String answer, @Nullable LocalDate date, boolean exact, Source source) {}

    /** A value, and when it was measured. */
    private record Sample(LabReport report, @Nullable Instant moment, Source source) {
        /** A number in a unit that can be read: nothing else stands for an earlier one. */
        boolean isUsable() {
            Double value = report.value();
            String unit = report.unit();
            Analyte analyte = report.analyte();
            return value != null
                    && unit != null
                    && analyte != null
                    && analyte.scale().convert(value, unit).isPresent();
        }
    }

    Gathered(LocalDate asOf) {
        this.asOf = asOf;
    }

    LocalDate asOf() {
        return asOf;
    }

    MedicineList medicines() {
        return medicines;
    }

    @Nullable
    PartialDate birthDate() {
        return birthDate;
    }

    void birthDate(PartialDate date, Source source) {
        birthDate = date;
        origin("birthDate", source);
    }

    void subject(String reference) {
        subject = reference;
    }

    void aside(SetAside one) {
        setAside.add(one);
    }

    void aside(Source source, Reason reason) {
        setAside.add(source.setAside(reason));
    }

    /** @param date when it was so; null if nobody says */
    void tell(String fact, String answer, @Nullable LocalDate date, Source source) {
        told.computeIfAbsent(fact, f -> new ArrayList<>()).add(new Told(answer, date, true, source));
    }

    /** What counts only where nothing else answers the fact. */
    void tellUnlessTold(String fact, String answer, Source source) {
        told.computeIfAbsent(fact, f -> new ArrayList<>()).add(new Told(answer, null, false, source));
    }

    /** @param identity as it was observed; empty if it was not coded */
    void genderIdentity(CodeableConcept identity) {
        genderIdentities.add(identity);
    }

    List<CodeableConcept> genderIdentities() {
        return genderIdentities;
    }

    boolean isTold(String fact) {
        return told.containsKey(fact);
    }

    boolean isTold(String fact, String answer) {
        return told.getOrDefault(fact, List.of()).stream().anyMatch(one -> one.answer.equals(answer));
    }

    void notKnown(String fact) {
        replies.add(Reply.notKnown(fact));
    }

    /** @param moment when it was measured, if more than the day is known */
    void add(LabReport report, @Nullable Instant moment, Source source) {
        labResults.add(new Sample(report, moment, source));
    }

    /** Of several numbers of one day the last one, where each says when it was. */
    private List<LabReport> latestOfEachDay() {
        Map<List<Object>, List<Sample>> byDay = new LinkedHashMap<>();
        for (Sample sample : labResults) {
            Object day = sample.report.date() == null ? sample : sample.report.date();
            byDay.computeIfAbsent(List.of(String.valueOf(sample.report.analyte()), day), k -> new ArrayList<>())
                    .add(sample);
        }
        List<LabReport> reports = new ArrayList<>();
        for (List<Sample> ofDay : byDay.values()) {
            List<Sample> usable = ofDay.stream().filter(Sample::isUsable).toList();
            Instant last = usable.stream().anyMatch(sample -> sample.moment == null)
                    ? null
                    : usable.stream()
                            .map(Sample::moment)
                            .max(Comparator.naturalOrder())
                            .orElse(null);
            for (Sample sample : ofDay) {
                if (last != null && sample.isUsable() && !last.equals(sample.moment)) {
                    aside(sample.source, Reason.SUPERSEDED);
                } else {
                    origin("labResults[" + reports.size() + "]", sample.source);
                    reports.add(sample.report);
                }
            }
        }
        return reports;
    }

    void add(MeasurementReport report, Source source) {
        origin("measurements[" + measurements.size() + "]", source);
        measurements.add(report);
    }

    /** What somebody answered in a form, on some day: a constant settles with what others say, all else stands beside it. */
    void add(RlsPatient answers, @Nullable LocalDate date, Source source) {
        PartialDate birth = answers.birthDate();
        if (birth != null && birthDate == null) {
            birthDate(birth, source);
        }
        FactTypes.constants(answers).forEach((fact, answer) -> tell(fact, answer, date, source));
        answers.labResults().forEach(report -> add(report, null, source));
        answers.measurements().forEach(report -> add(report, source));
        answers.medicines().items().forEach(entry -> medicines.add(entry, source));
        optionsTried.addAll(answers.optionsTried());
        answers.replies().stream().filter(reply -> reply.known() == Answer.NO).forEach(replies::add);
    }

    void origin(String path, Source source) {
        List<String> all = origins.computeIfAbsent(path, p -> new ArrayList<>());
        if (!all.contains(source.resource())) {
            all.add(source.resource());
        }
    }

    FhirRecord record() {
        RlsPatient patient = RlsPatient.builder()
                .birthDate(birthDate)
                .labResults(latestOfEachDay())
                .measurements(measurements)
                .medicines(new Medicines(Answer.UNKNOWN, medicines.settled()))
                .optionsTried(optionsTried)
                .replies(List.copyOf(replies))
                .build();
        for (Map.Entry<String, List<Told>> fact : told.entrySet()) {
            patient = settled(patient, fact.getKey(), fact.getValue());
        }
        latest("labResults", patient.labResults(), LabReport::analyte, LabReport::date);
        latest("measurements", patient.measurements(), MeasurementReport::measure, MeasurementReport::date);
        List<String> ofBirth = origins.get("birthDate");
        if (ofBirth != null) {
            origins.put("measurements[AGE]", ofBirth); // of which it is worked out
        }
        return new FhirRecord(patient, subject, setAside, origins);
    }

    /** Rules read the latest value of a kind: its origin is that of the kind. */
    private <T> void latest(
            String list, List<T> values, Function<T, @Nullable Enum<?>> kind, Function<T, @Nullable LocalDate> date) {
        Map<String, LocalDate> last = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            String path = list + "[" + kind.apply(values.get(i)) + "]";
            LocalDate day = date.apply(values.get(i)) == null ? LocalDate.MIN : date.apply(values.get(i));
            LocalDate known = last.get(path);
            if (known == null || !day.isBefore(known)) {
                last.put(path, day);
                origins.put(path, List.copyOf(origins.getOrDefault(list + "[" + i + "]", List.of())));
            }
        }
    }

    private RlsPatient settled(RlsPatient patient, String fact, List<Told> all) {
        List<Told> counts = counting(fact, all);
        all.stream().filter(one -> !counts.contains(one)).forEach(one -> aside(one.source, reason(counts)));
        if (counts.isEmpty()) {
            return patient;
        }
        counts.forEach(one -> origin(fact, one.source));
        RlsPatient with = patient.with(fact, counts.get(0).answer);
        LocalDate date = counts.get(0).date;
        return date == null || !FactTypes.isSign(fact) || counts.get(0).answer.equals(Sign.LONG_STANDING.name())
                ? with
                : withReply(with, Reply.of(fact, date));
    }

    private static RlsPatient withReply(RlsPatient patient, Reply reply) {
        List<Reply> all = new ArrayList<>(patient.replies());
        all.add(reply);
        return RlsPatientBuilder.builder(patient).replies(all).build();
    }

    private static Reason reason(List<Told> counts) {
        return counts.isEmpty() ? Reason.CONTRADICTED : Reason.SUPERSEDED;
    }

    /**
     * Those that agree on the answer that counts: of signs the gravest; else that of the latest day; where a day is missing, that something
     * is there. Nothing counts where they contradict each other.
     */
    private static List<Told> counting(String fact, List<Told> told) {
        List<Told> exact = told.stream().filter(Told::exact).toList();
        List<Told> all = exact.isEmpty() ? told : exact;
        if (FactTypes.isSign(fact)) {
            String gravest = all.stream()
                    .map(one -> Sign.valueOf(one.answer))
                    .min(Comparator.naturalOrder())
                    .orElseThrow()
                    .name();
            return all.stream().filter(one -> one.answer.equals(gravest)).toList();
        }
        Set<String> answers = all.stream().map(Told::answer).collect(Collectors.toSet());
        if (answers.size() == 1) {
            return all;
        }
        if (all.stream().allMatch(one -> one.date != null)) {
            LocalDate last =
                    all.stream().map(Told::date).max(Comparator.naturalOrder()).orElseThrow();
            List<Told> latest =
                    all.stream().filter(one -> last.equals(one.date)).toList();
            if (latest.stream().map(Told::answer).distinct().count() == 1) {
                return latest;
            }
        }
        return answers.contains(Answer.YES.name())
                ? all.stream()
                        .filter(one -> one.answer.equals(Answer.YES.name()))
                        .toList()
                : List.of();
    }
}
