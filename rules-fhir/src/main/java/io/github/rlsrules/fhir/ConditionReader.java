package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.DiagnosedBy;
import io.github.rlsrules.fhir.SetAside.Reason;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Sign;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Age;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads what a patient has or has had, what was done, and what runs in the family. What is over says only what the code map says of it. */
final class ConditionReader {
    private static final Set<String> OVER = Set.of("inactive", "remission", "resolved");
    private static final Set<String> COMES_BACK = Set.of("recurrence", "relapse");
    private static final Set<String> NOT_CONFIRMED = Set.of("unconfirmed", "provisional", "differential");
    /** How sure a diagnosis is, as German records say it beside the ICD-10-GM code: V suspected, A ruled out, Z over, G certain. */
    private static final String GERMAN_CERTAINTY = "http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit";

    private static final String FAMILY_OF_RLS = "course.familyHistory";
    /** Parents, siblings and children, in the codes of HL7 v3. */
    private static final Set<String> FIRST_DEGREE = Set.of(
            "PRN", "FTH", "MTH", "NPRN", "NFTH", "NMTH", "SIB", "BRO", "SIS", "NSIB", "NBRO", "NSIS", "TWIN", "TWINBRO",
            "TWINSIS", "FTWIN", "ITWIN", "CHILD", "NCHILD", "SON", "DAU", "SONC", "DAUC");

    /** By marriage, adoption or fostering: what they have does not run in the family. */
    private static final Set<String> NOT_OF_THE_BLOOD = Set.of(
            "SPS",
            "HUSB",
            "WIFE",
            "DOMPART",
            "SIGOTHR",
            "INLAW",
            "PRNINLAW",
            "FTHINLAW",
            "MTHINLAW",
            "SIBINLAW",
            "BROINLAW",
            "SISINLAW",
            "CHLDINLAW",
            "SONINLAW",
            "DAUINLAW",
            "STPPRN",
            "STPFTH",
            "STPMTH",
            "STPCHLD",
            "STPSON",
            "STPDAU",
            "STPSIB",
            "STPBRO",
            "STPSIS",
            "PRNFOST",
            "FTHFOST",
            "MTHFOST",
            "CHLDFOST",
            "SONFOST",
            "DAUFOST",
            "ADOPTP",
            "ADOPTF",
            "ADOPTM",
            "CHLDADOPT",
            "SONADOPT",
            "DAUADOPT");

    private final CodeMap codes;
    private final Gathered gathered;

    ConditionReader(CodeMap codes, Gathered gathered) {
        this.codes = codes;
        this.gathered = gathered;
    }

    /**
     * Since when something is there.
     *
     * @param begin when it began; null if nobody says
     * @param known the first day on which it is known to have been there
     */
    private record Since(
            @Nullable PartialDate begin, @Nullable LocalDate known) {
        /** Whether it had begun before that day, for certain. */
        boolean isBefore(LocalDate day) {
            return begin != null ? begin.latest().isBefore(day) : known != null && known.isBefore(day);
        }

        @Nullable
        LocalDate day() {
            return begin == null ? null : begin.earliest();
        }

        boolean isAfter(LocalDate day) {
            return begin != null && begin.earliest().isAfter(day);
        }
    }

    void read(Condition condition, Source source) {
        Source about = source.about(Codes.shown(condition.getCode()));
        Reason reason = notCounting(condition);
        if (reason != null) {
            gathered.aside(about, reason);
            return;
        }
        Since since = new Since(begin(condition.getOnset()), earliest(Dates.of(condition.getRecordedDateElement())));
        boolean isOver = isOneOf(condition.getClinicalStatus(), OVER)
                || hasEnded(condition.getAbatement())
                || hasCertainty(condition.getCode(), "Z");
        boolean comesBack = isOneOf(condition.getClinicalStatus(), COMES_BACK);
        List<Mapping> mappings = Codes.mappings(codes, Mapping.Kind.CONDITION, condition.getCode());
        asideIfNone(mappings, about);
        for (Mapping mapping : mappings) {
            boolean bySelf = mapping.fact().equals("priorCare.diagnosedBy")
                    && Set.of("Patient", "RelatedPerson")
                            .contains(String.valueOf(condition
                                    .getAsserter()
                                    .getReferenceElement()
                                    .getResourceType()));
            tell(mapping, bySelf ? DiagnosedBy.NOBODY.name() : mapping.answer(), since, isOver, comesBack, about);
        }
    }

    private static @Nullable Reason notCounting(Condition condition) {
        CodeableConcept verified = condition.getVerificationStatus();
        if (isOneOf(verified, Set.of("entered-in-error"))) {
            return Reason.ENTERED_IN_ERROR;
        }
        if (condition.getCode().isEmpty()) {
            return Reason.NO_CODE;
        }
        if (Codes.saysNoneKnown(condition.getCode())) {
            return Reason.NONE_KNOWN;
        }
        if (isOneOf(verified, Set.of("refuted")) || hasCertainty(condition.getCode(), "A")) {
            return Reason.REFUTED;
        }
        return isOneOf(verified, NOT_CONFIRMED) || hasCertainty(condition.getCode(), "V") ? Reason.NOT_CONFIRMED : null;
    }

    private static boolean hasCertainty(CodeableConcept code, String certainty) {
        return code.getCoding().stream()
                .map(coding -> coding.getExtensionByUrl(GERMAN_CERTAINTY))
                .anyMatch(told ->
                        told != null && told.getValue() instanceof Coding coding && certainty.equals(coding.getCode()));
    }

    void read(Procedure procedure, Source source) {
        Source about = source.about(Codes.shown(procedure.getCode()));
        Procedure.ProcedureStatus status = procedure.getStatus();
        Reason reason = status == Procedure.ProcedureStatus.ENTEREDINERROR
                ? Reason.ENTERED_IN_ERROR
                : status == Procedure.ProcedureStatus.NOTDONE || status == Procedure.ProcedureStatus.PREPARATION
                        ? Reason.NOT_DONE
                        : procedure.getCode().isEmpty()
                                ? Reason.NO_CODE
                                : Codes.saysNoneKnown(procedure.getCode()) ? Reason.NONE_KNOWN : null;
        if (reason != null) {
            gathered.aside(about, reason);
            return;
        }
        List<Mapping> mappings = Codes.mappings(codes, Mapping.Kind.PROCEDURE, procedure.getCode());
        asideIfNone(mappings, about);
        Since since = new Since(Dates.begin(procedure.getPerformed()), null);
        for (Mapping mapping : mappings) {
            tell(mapping, mapping.answer(), since, false, false, about);
        }
    }

    void read(FamilyMemberHistory relative, Source source) {
        if (relative.getStatus() == FamilyMemberHistory.FamilyHistoryStatus.ENTEREDINERROR) {
            gathered.aside(source, Reason.ENTERED_IN_ERROR);
            return;
        }
        if (isOneOf(relative.getRelationship(), NOT_OF_THE_BLOOD)) {
            gathered.aside(source, Reason.OTHER_SUBJECT);
            return;
        }
        if (!relative.hasCondition()) {
            gathered.aside(source, Reason.NO_VALUE);
        }
        for (FamilyMemberHistory.FamilyMemberHistoryConditionComponent condition : relative.getCondition()) {
            Source about = source.about(Codes.shown(condition.getCode()));
            List<Mapping> mappings = Codes.mappings(codes, Mapping.Kind.FAMILY, condition.getCode()).stream()
                    .filter(mapping ->
                            !mapping.fact().equals(FAMILY_OF_RLS) || isOneOf(relative.getRelationship(), FIRST_DEGREE))
                    .toList();
            asideIfNone(mappings, about);
            mappings.forEach(mapping -> gathered.tell(mapping.fact(), mapping.answer(), null, about));
        }
    }

    private void asideIfNone(List<Mapping> mappings, Source about) {
        if (mappings.isEmpty()) {
            gathered.aside(about, Reason.CODE_NOT_MAPPED);
        }
    }

    private void tell(Mapping mapping, String answer, Since since, boolean isOver, boolean comesBack, Source about) {
        LocalDate asOf = gathered.asOf();
        boolean hasLasted = mapping.lastsDays() > 0 && since.isBefore(asOf.minusDays(mapping.lastsDays()));
        if (since.isAfter(asOf.plusDays(1))) {
            gathered.aside(about, Reason.NOT_DONE);
        } else if (isOver || hasLasted) {
            Mapping.Past past = mapping.past();
            if (past == null) {
                gathered.aside(about, Reason.IS_OVER);
            } else {
                gathered.tell(past.fact(), past.answer(), null, about);
            }
        } else if (mapping.onlyDated() && since.begin() == null) {
            gathered.aside(about, Reason.UNDATED);
        } else if (FactTypes.isSign(mapping.fact()) && answer.equals(Sign.YES.name())) {
            gathered.tell(mapping.fact(), sign(mapping.fact(), since, comesBack).name(), null, about);
        } else {
            LocalDate day = mapping.kind() == Mapping.Kind.PROCEDURE ? since.day() : null;
            if (mapping.unlessTold()) {
                gathered.tellUnlessTold(mapping.fact(), answer, about);
            } else {
                gathered.tell(mapping.fact(), answer, day, about);
            }
        }
    }

    /** What has come back says nothing of when it came back. */
    private Sign sign(String fact, Since since, boolean comesBack) {
        LocalDate newSince = gathered.asOf().minusDays(FactTypes.newWithinDays(fact));
        PartialDate begin = since.begin();
        if (begin != null && !begin.earliest().isBefore(newSince)) {
            return Sign.NEW;
        }
        return !comesBack && since.isBefore(newSince) ? Sign.LONG_STANDING : Sign.YES;
    }

    private @Nullable PartialDate begin(@Nullable Type onset) {
        if (onset instanceof Age age) {
            return atAge(age);
        }
        return Dates.begin(onset);
    }

    /** In the year of life in which the patient was so old. */
    private @Nullable PartialDate atAge(Age age) {
        PartialDate birth = gathered.birthDate();
        boolean isInYears = "a".equals(age.getCode())
                || !age.hasCode() && String.valueOf(age.getUnit()).startsWith("year");
        BigDecimal value = age.getValue();
        if (birth == null || value == null || !isInYears || value.signum() < 0 || value.intValue() > 150) {
            return null;
        }
        return new PartialDate(
                birth.earliest().plusYears(value.intValue()),
                birth.latest().plusYears(value.intValue() + 1L).minusDays(1));
    }

    /** A text says that it has ended as well as a day does; a day that is still to come does not. */
    private boolean hasEnded(@Nullable Type abatement) {
        if (abatement == null || abatement.isEmpty()) {
            return false;
        }
        PartialDate end = Dates.begin(abatement);
        return end == null || !end.earliest().isAfter(gathered.asOf());
    }

    private static @Nullable LocalDate earliest(@Nullable PartialDate date) {
        return date == null ? null : date.latest();
    }

    private static boolean isOneOf(CodeableConcept concept, Set<String> some) {
        return concept.getCoding().stream().map(Coding::getCode).anyMatch(code -> code != null && some.contains(code));
    }
}
