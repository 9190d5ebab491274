package io.github.rlsrules.fhir;

import io.github.rlsrules.facts.Sex;
import io.github.rlsrules.fhir.SetAside.Reason;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.PartialDate;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads who the patient is. Sex as registered at birth is that of an extension which says so. Administrative gender is something else: it is
 * read as sex only if nothing of the record says otherwise, and the origin of the fact then says so.
 */
final class PatientReader {
    private static final Set<String> BIRTH_SEX =
            Set.of("http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex");
    private static final Set<String> GENDER_IDENTITY = Set.of(
            "http://hl7.org/fhir/StructureDefinition/patient-genderIdentity",
            "http://hl7.org/fhir/StructureDefinition/individual-genderIdentity",
            "http://hl7.org/fhir/us/core/StructureDefinition/us-core-genderIdentity");

    /** Of LOINC, SNOMED CT and HL7. */
    private static final Set<String> FEMALE_IDENTITY = Set.of("LA22879-3", "446141000124107", "female");

    private static final Set<String> MALE_IDENTITY = Set.of("LA22878-5", "446151000124109", "male");

    private final Gathered gathered;
    private final boolean genderAsSex;

    PatientReader(Gathered gathered, boolean genderAsSex) {
        this.gathered = gathered;
        this.genderAsSex = genderAsSex;
    }

    static boolean hasDied(Patient patient) {
        return patient.hasDeceased() && !(patient.getDeceased() instanceof BooleanType dead && !dead.booleanValue());
    }

    void read(Patient patient, Source source) {
        gathered.subject(source.resource());
        if (Modified.is(patient)) {
            gathered.aside(source, Reason.MODIFIED);
            return;
        }
        PartialDate birth = Dates.of(patient.getBirthDateElement());
        if (birth != null) {
            gathered.birthDate(birth, source);
        } else {
            gathered.aside(source.about("Patient.birthDate"), Reason.NO_VALUE);
        }
        String registered = value(patient, BIRTH_SEX);
        if (registered != null) {
            Sex sex = sexAtBirth(registered);
            if (sex == Sex.UNKNOWN) {
                gathered.aside(source.about("us-core-birthsex"), Reason.NO_VALUE);
            } else {
                gathered.tell("person.sex", sex.name(), null, source);
            }
        }
    }

    /** After all else, because what else is told can forbid it. */
    void readGender(Patient patient, Source source) {
        AdministrativeGender gender = patient.getGender();
        if (gathered.isTold("person.sex") || gender == null) {
            return;
        }
        boolean isPlain = gender == AdministrativeGender.FEMALE || gender == AdministrativeGender.MALE;
        boolean saysOtherwise = value(patient, BIRTH_SEX) != null
                || isOtherIdentity(patient, gender)
                || gender == AdministrativeGender.MALE && speaksOfPregnancy();
        if (!genderAsSex || !isPlain || saysOtherwise) {
            gathered.aside(source.about("Patient.gender"), Reason.GENDER_NOT_READ);
            return;
        }
        Sex sex = gender == AdministrativeGender.FEMALE ? Sex.FEMALE : Sex.MALE;
        Source of = new Source(source.type(), source.resource() + ".gender", source.code());
        gathered.tell("person.sex", sex.name(), null, of);
    }

    /** Whether somebody told of an identity that is not known to be the same. */
    private boolean isOtherIdentity(Patient patient, AdministrativeGender gender) {
        Set<String> same = gender == AdministrativeGender.FEMALE ? FEMALE_IDENTITY : MALE_IDENTITY;
        Stream<CodeableConcept> ofPatient = patient.getExtension().stream()
                .filter(extension -> GENDER_IDENTITY.contains(String.valueOf(extension.getUrl())))
                .map(extension ->
                        extension.getValue() instanceof CodeableConcept concept ? concept : new CodeableConcept());
        return Stream.concat(ofPatient, gathered.genderIdentities().stream())
                .anyMatch(identity -> same.stream().noneMatch(code -> Codes.has(identity, code)));
    }

    private boolean speaksOfPregnancy() {
        return gathered.isTold("person.pregnancy", Answer.YES.name())
                || gathered.isTold("person.trimester")
                || gathered.isTold("person.menopause");
    }

    private static Sex sexAtBirth(String code) {
        return switch (code) {
            case "F", "248152002", "female" -> Sex.FEMALE;
            case "M", "248153007", "male" -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
    }

    private static @Nullable String value(Patient patient, Set<String> urls) {
        for (Extension extension : patient.getExtension()) {
            Type value = extension.getValue();
            if (urls.contains(String.valueOf(extension.getUrl())) && value != null && value.isPrimitive()) {
                return value.primitiveValue();
            }
        }
        return null;
    }
}
