package io.github.rlsrules.fhir;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.fhir.SetAside.Reason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Specimen;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of a record: a bundle of a search, the answer to {@code $everything}, an IPS, or any resources. What cannot become a fact is set
 * aside by resource, code and reason; nothing that stands beside it is lost, and nothing becomes a "no" that nobody said.
 *
 * <pre>{@code
 * FhirRecord record = FhirReader.standard().read(bundle, LocalDate.of(2026, 11, 21));
 * Assessment<RlsOutcome> assessment = rules.assess(record.patient(), LocalDate.of(2026, 11, 21));
 * }</pre>
 *
 * <p>Immutable, safe to share between threads. It sends nothing anywhere and resolves no address.
 *
 * @since 0.1.0
 */
public final class FhirReader {
    private static final FhirReader STANDARD = new FhirReader(CodeMap.standard(), true, null);

    private final CodeMap codes;
    private final boolean genderAsSex;
    private final @Nullable String patient;

    private FhirReader(CodeMap codes, boolean genderAsSex, @Nullable String patient) {
        this.codes = codes;
        this.genderAsSex = genderAsSex;
        this.patient = patient;
    }

    /** {@return a reader with the standard map of codes} */
    public static FhirReader standard() {
        return STANDARD;
    }

    /**
     * {@return the same with another map of codes}
     *
     * @param map such as {@code CodeMap.standard().with(rows)}
     */
    public FhirReader withCodes(CodeMap map) {
        return new FhirReader(requireNonNull(map, "a map of codes is needed"), genderAsSex, patient);
    }

    /** {@return the same, which never reads administrative gender as sex at birth, not even where nothing speaks against it} */
    public FhirReader withoutGender() {
        return new FhirReader(codes, false, patient);
    }

    /**
     * {@return the same for one of several patients}
     *
     * @param reference such as {@code Patient/123}, or the full URL of its entry
     */
    public FhirReader of(String reference) {
        return new FhirReader(codes, genderAsSex, requireNonNull(reference, "a patient is needed"));
    }

    /**
     * {@return what a bundle says of its patient}
     *
     * @param bundle of whatever type
     * @param asOf the date of the assessment; no clock is read
     */
    public FhirRecord read(Bundle bundle, LocalDate asOf) {
        return read(List.of(requireNonNull(bundle, "a bundle is needed")), asOf);
    }

    /**
     * {@return what resources say of their patient}
     *
     * @param resources those of one record; bundles among them are opened
     * @param asOf the date of the assessment
     */
    public FhirRecord read(Collection<? extends Resource> resources, LocalDate asOf) {
        return read(resources, List.of(), asOf);
    }

    /**
     * {@return the same where somebody is about to order something: its medicines count as thought of, whatever status they have}
     *
     * @param resources those of one record
     * @param considered what is about to be ordered, such as the draft orders of a hook
     * @param asOf the date of the assessment
     */
    public FhirRecord read(
            Collection<? extends Resource> resources, Collection<? extends Resource> considered, LocalDate asOf) {
        Entries entries = new Entries(resources, considered);
        Gathered gathered = new Gathered(requireNonNull(asOf, "the date of the assessment is needed"));
        entries.setAside().forEach(gathered::aside);
        new Reading(entries, gathered).readAll();
        return gathered.record();
    }

    /** The reading of one record. */
    private final class Reading {
        private final Entries entries;
        private final Gathered gathered;
        private final PatientReader patients;
        private final ObservationReader observations;
        private final ConditionReader conditions;
        private final MedicineReader medicines;
        private final @Nullable Patient subject;
        private final Set<String> subjects;
        private final boolean isOneOfSeveral;

        Reading(Entries entries, Gathered gathered) {
            this.entries = entries;
            this.gathered = gathered;
            this.patients = new PatientReader(gathered, genderAsSex);
            this.observations = new ObservationReader(codes, gathered, entries);
            this.conditions = new ConditionReader(codes, gathered);
            this.medicines = new MedicineReader(codes, gathered, entries);
            List<Patient> all = entries.patients();
            this.isOneOfSeveral = all.size() > 1;
            this.subject = patient != null
                    ? entries.find(new Reference(patient), new Patient()) instanceof Patient found ? found : null
                    : all.size() == 1 ? all.get(0) : null;
            this.subjects = entries.subjects();
        }

        void readAll() {
            Reason none = unreadable();
            if (none != null) {
                entries.all().forEach(entry -> gathered.aside(entry.source(), none));
                return;
            }
            for (Entries.Entry entry : entries.all()) {
                if (entry.resource() == subject) {
                    patients.read((Patient) entry.resource(), entry.source());
                }
            }
            entries.all().forEach(this::readSafely);
            for (Entries.Entry entry : entries.all()) {
                if (entry.resource() == subject) {
                    patients.readGender((Patient) entry.resource(), entry.source());
                }
            }
        }

        private @Nullable Reason unreadable() {
            if (subject != null) {
                return PatientReader.hasDied(subject) ? Reason.DECEASED : null;
            }
            return patient == null && (isOneOfSeveral || subjects.size() > 1) ? Reason.SEVERAL_PATIENTS : null;
        }

        private void readSafely(Entries.Entry entry) {
            if (entry.resource() == subject
                    || entry.resource() instanceof Medication
                    || entry.resource() instanceof Specimen) {
                return;
            }
            if (!isOfSubject(entry.resource())) {
                gathered.aside(entry.source(), Reason.OTHER_SUBJECT);
                return;
            }
            if (Modified.is(entry.resource())) {
                gathered.aside(entry.source(), Reason.MODIFIED);
                return;
            }
            try {
                read(entry);
            } catch (RuntimeException e) { // one broken resource must not silence all others
                gathered.aside(entry.source(), Reason.BROKEN);
            }
        }

        private boolean isOfSubject(Resource resource) {
            if (resource instanceof Patient) {
                return false;
            }
            Reference reference = Subjects.of(resource);
            Resource whole = entries.whole(resource);
            if (reference == null && whole != null) {
                return isOfSubject(whole);
            }
            String text = reference == null ? null : reference.getReference();
            Resource found = reference == null ? null : entries.find(reference, resource);
            if (found != null && subject != null) {
                return entries.isSame(found, subject);
            }
            if (text == null) {
                return !isOneOfSeveral; // in words, by a number of its own, or not at all
            }
            String tail = Entries.tail(text);
            if (subject != null) {
                boolean isNamed =
                        tail.equals("Patient/" + subject.getIdElement().getIdPart())
                                || text.equals(subject.getIdElement().getIdPart());
                return isNamed && !entries.isElsewhere(text, resource, subject);
            }
            boolean isPerson = tail.startsWith("Patient/") || !tail.contains("/");
            return patient == null ? isPerson : tail.equals(Entries.tail(patient));
        }

        private void read(QuestionnaireResponse response, Source source) {
            QuestionnaireResponse.QuestionnaireResponseStatus status = response.getStatus();
            if (status == QuestionnaireResponse.QuestionnaireResponseStatus.ENTEREDINERROR) {
                gathered.aside(source, Reason.ENTERED_IN_ERROR);
                return;
            }
            FormAnswers answers = new FormAnswers(
                    response, gathered.asOf(), unread -> gathered.aside(source.about(unread.link()), unread.reason()));
            gathered.add(answers.onto(RlsPatient.builder().build()), answers.day(), source);
        }

        private void read(Entries.Entry entry) {
            Resource resource = entry.resource();
            Source source = entry.source();
            boolean considered = entry.considered();
            if (resource instanceof Observation observation) {
                observations.read(observation, source);
            } else if (resource instanceof Condition condition) {
                conditions.read(condition, source);
            } else if (resource instanceof Procedure procedure && !considered) {
                conditions.read(procedure, source);
            } else if (resource instanceof FamilyMemberHistory relative) {
                conditions.read(relative, source);
            } else if (resource instanceof MedicationStatement statement) {
                medicines.read(statement, considered, source);
            } else if (resource instanceof MedicationRequest request) {
                medicines.read(request, considered, source);
            } else if (resource instanceof MedicationAdministration given && !considered) {
                medicines.read(given, source);
            } else if (resource instanceof MedicationDispense dispense && !considered) {
                medicines.read(dispense, source);
            } else if (resource instanceof QuestionnaireResponse response && FormAnswers.isOurs(response)) {
                read(response, source);
            } else {
                gathered.aside(source, Reason.RESOURCE_NOT_READ);
            }
        }
    }

    @Override
    public String toString() {
        return "FhirReader";
    }
}
