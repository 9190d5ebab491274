package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.Indication;
import io.github.rlsrules.facts.MedicineEntry;
import io.github.rlsrules.facts.MedicineEntryBuilder;
import io.github.rlsrules.facts.Use;
import io.github.rlsrules.fhir.SetAside.Reason;
import io.github.rlsrules.runtime.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads what a patient takes, has taken, or is about to: statements, orders, dispenses and doses given. */
final class MedicineReader {
    /** Whoever was given a dose yesterday takes it. */
    private static final int DAYS_OF_A_DOSE = 1;

    private final CodeMap codes;
    private final Gathered gathered;
    private final Entries entries;
    private final Recognitions recognitions;

    MedicineReader(CodeMap codes, Gathered gathered, Entries entries) {
        this.codes = codes;
        this.gathered = gathered;
        this.entries = entries;
        this.recognitions = gathered.medicines().recognitions();
    }

    /** What one resource says of a medicine. */
    private record Told(
            Use use,
            List<CodeableConcept> reasons,
            List<Reference> reasonReferences,
            List<Dosage> dosages,
            @Nullable LocalDate started,
            @Nullable LocalDate stopped) {
        Told(Use use, List<CodeableConcept> reasons, List<Reference> references, List<Dosage> dosages) {
            this(use, reasons, references, dosages, null, null);
        }

        Told from(@Nullable LocalDate start) {
            return new Told(use, reasons, reasonReferences, dosages, start, stopped);
        }

        Told until(@Nullable LocalDate end) {
            return new Told(use, reasons, reasonReferences, dosages, started, end);
        }
    }

    void read(MedicationStatement statement, boolean considered, Source source) {
        MedicationStatement.MedicationStatementStatus status = statement.getStatus();
        if (status == MedicationStatement.MedicationStatementStatus.ENTEREDINERROR) {
            aside(statement.getMedication(), statement, source, Reason.ENTERED_IN_ERROR);
            return;
        }
        Use use = status == null
                ? Use.UNKNOWN
                : switch (status) {
                    case ACTIVE -> Use.CURRENT;
                    case COMPLETED, STOPPED -> Use.STOPPED;
                    case INTENDED -> Use.CONSIDERED;
                    case NOTTAKEN -> Use.NEVER;
                    default -> Use.UNKNOWN;
                };
        Type effective = statement.getEffective();
        Told told = new Told(
                considered ? Use.CONSIDERED : use,
                statement.getReasonCode(),
                statement.getReasonReference(),
                statement.getDosage());
        add(statement, statement.getMedication(), during(told, effective), source);
    }

    /**
     * A period says since when and until when; a day says of what has ended when that was, and of nothing else. What is to begin some day is
     * thought of.
     */
    private Told during(Told told, @Nullable Type effective) {
        if (told.use == Use.CONSIDERED || told.use == Use.NEVER) {
            return told;
        }
        PartialDate begin = Dates.begin(effective);
        if (begin != null && begin.earliest().isAfter(gathered.asOf().plusDays(1))) {
            return new Told(Use.CONSIDERED, told.reasons, told.reasonReferences, told.dosages);
        }
        if (effective instanceof Period period) {
            PartialDate end = Dates.of(period.getEndElement());
            Told since = told.from(earliest(Dates.of(period.getStartElement())));
            if (end == null || end.earliest().isAfter(gathered.asOf())) {
                return since;
            }
            Use use = told.use == Use.CURRENT ? Use.UNKNOWN : told.use;
            return new Told(use, told.reasons, told.reasonReferences, told.dosages, since.started, end.latest());
        }
        return told.use == Use.STOPPED ? told.until(latest(Dates.begin(effective))) : told;
    }

    void read(MedicationRequest request, boolean considered, Source source) {
        if (request.getStatus() == MedicationRequest.MedicationRequestStatus.ENTEREDINERROR) {
            aside(request.getMedication(), request, source, Reason.ENTERED_IN_ERROR);
            return;
        }
        if (request.getDoNotPerform()) {
            aside(request.getMedication(), request, source, Reason.NOT_DONE);
            return;
        }
        Told told = new Told(
                considered || isProposal(request) ? Use.CONSIDERED : use(request),
                request.getReasonCode(),
                request.getReasonReference(),
                request.getDosageInstruction());
        LocalDate end =
                told.use == Use.CURRENT || told.use == Use.STOPPED ? Dosages.end(request.getDosageInstruction()) : null;
        boolean isOver = end != null && end.isBefore(gathered.asOf());
        if (isOver && told.use == Use.CURRENT) {
            told = new Told(Use.UNKNOWN, told.reasons, told.reasonReferences, told.dosages);
        }
        add(request, request.getMedication(), isOver ? told.until(end) : told, source);
    }

    private static boolean isProposal(MedicationRequest request) {
        MedicationRequest.MedicationRequestIntent intent = request.getIntent();
        return request.getStatus() == MedicationRequest.MedicationRequestStatus.DRAFT
                || intent != null
                        && switch (intent) {
                            case PROPOSAL, PLAN, OPTION -> true;
                            default -> false;
                        };
    }

    private static Use use(MedicationRequest request) {
        MedicationRequest.MedicationRequestStatus status = request.getStatus();
        return status == null
                ? Use.UNKNOWN
                : switch (status) {
                    case ACTIVE -> Use.CURRENT;
                    case COMPLETED, STOPPED -> Use.STOPPED;
                    case CANCELLED -> Use.NEVER;
                    case DRAFT -> Use.CONSIDERED;
                    default -> Use.UNKNOWN;
                };
    }

    void read(MedicationAdministration given, Source source) {
        MedicationAdministration.MedicationAdministrationStatus status = given.getStatus();
        if (status == MedicationAdministration.MedicationAdministrationStatus.ENTEREDINERROR) {
            aside(given.getMedication(), given, source, Reason.ENTERED_IN_ERROR);
            return;
        }
        if (status == MedicationAdministration.MedicationAdministrationStatus.NOTDONE) {
            aside(given.getMedication(), given, source, Reason.NOT_DONE);
            return;
        }
        PartialDate begin = Dates.begin(given.getEffective());
        LocalDate end = given.getEffective() instanceof Period period && period.hasEnd()
                ? latest(Dates.of(period.getEndElement()))
                : latest(begin);
        boolean isRecent = end != null && !end.isBefore(gathered.asOf().minusDays(DAYS_OF_A_DOSE));
        boolean isGoingOn = status == MedicationAdministration.MedicationAdministrationStatus.INPROGRESS;
        Use use = isGoingOn || isRecent ? Use.CURRENT : end == null ? Use.UNKNOWN : Use.STOPPED;
        Told told = new Told(use, given.getReasonCode(), given.getReasonReference(), List.of(), earliest(begin), null);
        add(given, given.getMedication(), use == Use.STOPPED ? told.until(end) : told, source);
    }

    void read(MedicationDispense dispense, Source source) {
        MedicationDispense.MedicationDispenseStatus status = dispense.getStatus();
        if (status == MedicationDispense.MedicationDispenseStatus.ENTEREDINERROR) {
            aside(dispense.getMedication(), dispense, source, Reason.ENTERED_IN_ERROR);
            return;
        }
        if (status == MedicationDispense.MedicationDispenseStatus.CANCELLED
                || status == MedicationDispense.MedicationDispenseStatus.DECLINED) {
            aside(dispense.getMedication(), dispense, source, Reason.NOT_DONE);
            return;
        }
        boolean isHandedOver = status == MedicationDispense.MedicationDispenseStatus.COMPLETED;
        Use use = isHandedOver && lasts(dispense) ? Use.CURRENT : Use.UNKNOWN;
        add(
                dispense,
                dispense.getMedication(),
                new Told(use, List.of(), List.of(), dispense.getDosageInstruction()),
                source);
    }

    /** Whether what was handed over is known to last until now. When it has run out, nobody knows whether it is still taken. */
    private boolean lasts(MedicationDispense dispense) {
        PartialDate handed = Dates.of(dispense.getWhenHandedOverElement());
        if (handed == null || !dispense.getDaysSupply().hasValue() || !"d".equals(dayCode(dispense))) {
            return false;
        }
        long days = dispense.getDaysSupply().getValue().longValue();
        return days >= 0
                && days < 10_000
                && !handed.earliest().plusDays(days).isBefore(gathered.asOf())
                && !handed.earliest().isAfter(gathered.asOf().plusDays(1));
    }

    private static String dayCode(MedicationDispense dispense) {
        String code = dispense.getDaysSupply().getCode();
        String unit = String.valueOf(dispense.getDaysSupply().getUnit());
        return code != null ? code : unit.toLowerCase(Locale.ROOT).startsWith("day") ? "d" : "";
    }

    private void add(Resource resource, @Nullable Type medication, Told told, Source source) {
        Medicine medicine = Medicine.of(medication, resource, entries, recognitions);
        if (medicine.saysNoneKnown()) {
            gathered.aside(source.about(medicine.shown()), Reason.NONE_KNOWN);
            return;
        }
        Source about = source.about(medicine.shown());
        MedicineEntry entry = MedicineEntryBuilder.builder()
                .name(medicine.name(recognitions))
                .atcCode(medicine.atcCode())
                .rxNormCode(medicine.rxNormCode())
                .use(told.use)
                .indication(indication(told, resource))
                .started(told.started)
                .stopped(told.stopped)
                .build();
        Dosages.Daily daily = Dosages.daily(told.dosages, medicine, entry, recognitions.isOneSubstance(entry));
        if (daily.isNotClear()) {
            gathered.aside(about, Reason.DOSE_NOT_CLEAR);
        }
        gathered.medicines()
                .add(MedicineEntryBuilder.builder(entry).dailyDose(daily.mg()).build(), about);
    }

    private void aside(@Nullable Type medication, Resource resource, Source source, Reason reason) {
        gathered.aside(
                source.about(
                        Medicine.of(medication, resource, entries, recognitions).shown()),
                reason);
    }

    private Indication indication(Told told, Resource resource) {
        List<CodeableConcept> reasons = new ArrayList<>(told.reasons);
        for (Dosage dosage : told.dosages) {
            if (dosage.getAsNeeded() instanceof CodeableConcept reason) {
                reasons.add(reason);
            }
        }
        for (Reference reference : told.reasonReferences) {
            if (entries.find(reference, resource) instanceof Condition condition) {
                reasons.add(condition.getCode());
            }
        }
        List<String> facts = reasons.stream()
                .flatMap(reason -> Codes.mappings(codes, Mapping.Kind.CONDITION, reason).stream())
                .map(Mapping::fact)
                .toList();
        if (facts.contains("priorCare.diagnosedBy")) {
            return Indication.RESTLESS_LEGS;
        }
        if (facts.contains("conditions.parkinson")) {
            return Indication.PARKINSON;
        }
        boolean isCoded = reasons.stream().anyMatch(CodeableConcept::hasCoding);
        return isCoded ? Indication.OTHER : Indication.UNKNOWN;
    }

    private static @Nullable LocalDate earliest(@Nullable PartialDate date) {
        return date == null ? null : date.earliest();
    }

    private static @Nullable LocalDate latest(@Nullable PartialDate date) {
        return date == null ? null : date.latest();
    }
}
