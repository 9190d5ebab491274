package io.github.rlsrules.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.fhir.SetAside.Reason;
import io.github.rlsrules.runtime.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FhirReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final FhirReader READER = FhirReader.standard();

    static Stream<String> examples() {
        return Stream.of(Examples.HL7, Examples.IPS, Examples.SYNTHEA).flatMap(archive -> archive.keySet().stream());
    }

    /** Every resource of others goes in by itself, and becomes facts or is set aside by name. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aResourceOfOthersBecomesFactsOrIsSetAsideByName(String name) {
        Resource resource = Examples.named(name);
        FhirRecord record = READER.read(List.of(resource), TODAY);
        assertEquals(
                List.of(),
                reasons(record).stream().filter(Reason.BROKEN::equals).toList());
        boolean isRead = !Told.facts(record.patient()).isEmpty()
                || !record.setAside().isEmpty()
                || resource.fhirType().matches("Medication|Specimen|Patient|Bundle");
        assertTrue(isRead, name);
        RlsRules.standard().assess(record.patient(), TODAY);
    }

    private static List<Reason> reasons(FhirRecord record) {
        return record.setAside().stream().map(SetAside::reason).toList();
    }

    private static FhirRecord read(String... resources) {
        List<Resource> all = new ArrayList<>();
        for (String resource : resources) {
            all.add(Examples.parse(resource.replace('\'', '"')));
        }
        return READER.read(all, TODAY);
    }

    private static String ferritin(String value) {
        return "{'resourceType':'Observation','id':'f','status':'final','code':{'coding':[{'system':'http://loinc.org','code':'2276-4'}]},"
                + "'effectiveDateTime':'2026-10-28'," + value + "}";
    }

    /** Units, bounds and words as laboratories send them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'valueQuantity':{'value':22,'unit':'ug/l','system':'http://unitsofmeasure.org','code':'ug/L'} | lab FERRITIN 22 ug/L 2026-10-28 - | 22",
                "'valueQuantity':{'value':22,'unit':'ng/ml'} | lab FERRITIN 22 ng/ml 2026-10-28 - | 22",
                "'valueQuantity':{'value':22,'unit':'\u00b5g/L'} | lab FERRITIN 22 \u00b5g/L 2026-10-28 - | 22",
                "'valueQuantity':{'value':22,'unit':'\u03bcg/L'} | lab FERRITIN 22 \u03bcg/L 2026-10-28 - | 22",
                "'valueQuantity':{'value':22,'unit':'mcg/L'} | lab FERRITIN 22 mcg/L 2026-10-28 - | 22",
                "'valueQuantity':{'value':5,'comparator':'<','unit':'ug/L'} | lab FERRITIN <5 ug/L 2026-10-28 - | <5",
                "'valueQuantity':{'value':1650,'comparator':'>','unit':'ug/L'} | lab FERRITIN >1650 ug/L 2026-10-28 - | >1650",
                "'valueQuantity':{'value':49.4,'code':'pmol/L','system':'http://unitsofmeasure.org'} | lab FERRITIN 49.4 pmol/L 2026-10-28 - | 22",
                "'valueString':'< 5 ug/L' | lab FERRITIN <5 ug/L 2026-10-28 - | <5",
                "'valueString':'low' | lab FERRITIN - - 2026-10-28 BELOW | -",
                "'valueCodeableConcept':{'text':'Low'} | lab FERRITIN - - 2026-10-28 BELOW | -",
                "'valueRange':{'low':{'value':60,'unit':'ug/L'}} | lab FERRITIN >=60 ug/L 2026-10-28 - | >=60"
            })
    void aValueIsReadAsALaboratorySendsIt(String value, String expected, String own) {
        FhirRecord record = read(ferritin(value));
        assertEquals(List.of(expected), Told.facts(record.patient()));
        assertEquals(List.of(), record.setAside());
        assertTrue(
                RlsRules.standard().assess(record.patient(), TODAY).setAside().stream()
                        .noneMatch(problem -> problem.code() == Problem.Code.UNKNOWN_UNIT),
                own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'valueQuantity':{'value':22,'unit':'ng/mL','system':'http://unitsofmeasure.org','code':'mg/L'} | UNIT_CONFLICT",
                "'valueString':'see report' | VALUE_NOT_READ",
                "'valueRange':{'low':{'value':20,'unit':'ug/L'},'high':{'value':90,'unit':'ug/L'}} | VALUE_NOT_READ",
                "'valueRatio':{'numerator':{'value':1},'denominator':{'value':2}} | VALUE_NOT_READ",
                "'dataAbsentReason':{'coding':[{'code':'error'}]} | NO_VALUE",
                "'valueQuantity':{'unit':'ug/L'} | NO_VALUE"
            })
    void aValueThatCannotBeReadIsSetAsideByName(String value, Reason reason) {
        FhirRecord record = read(ferritin(value));
        assertEquals(List.of(), Told.facts(record.patient()));
        assertEquals(List.of(reason), reasons(record));
        assertEquals("Observation/f", record.setAside().get(0).resource());
        assertEquals("http://loinc.org|2276-4", record.setAside().get(0).code());
    }

    @Test
    void aUnitThatNobodyKnowsIsAFactThatTheAssessmentSetsAsideAndItsResourceIsKnown() {
        FhirRecord record = read(ferritin("'valueQuantity':{'value':22,'unit':'furlongs'}"));
        List<Problem> setAside =
                RlsRules.standard().assess(record.patient(), TODAY).setAside();
        assertEquals("labResults[0].unit", setAside.get(0).path());
        assertEquals(List.of("Observation/f"), record.origins(setAside.get(0).path()));
    }

    @ParameterizedTest
    @CsvSource({"entered-in-error,ENTERED_IN_ERROR", "cancelled,NOT_DONE", "registered,NOT_DONE"})
    void anObservationThatDoesNotCountBecomesNoFact(String status, Reason reason) {
        FhirRecord record =
                read(ferritin("'valueQuantity':{'value':9,'unit':'ug/L'}").replace("final", status));
        assertEquals(List.of(), Told.facts(record.patient()));
        assertEquals(List.of(reason), reasons(record));
    }

    /** A partial date is its first day, and a day is the day where it was that day; one that is to come is for the assessment to refuse. */
    @ParameterizedTest
    @CsvSource({
        "2025,2025-01-01",
        "2025-03,2025-03-01",
        "2026-10-28,2026-10-28",
        "2026-10-28T23:30:00-05:00,2026-10-28",
        "2026-10-28T23:30:00Z,2026-10-28",
        "2026-10-28T23:30:00.123+14:00,2026-10-28",
        "2026-12-24,2026-12-24"
    })
    void aDateIsReadAsRecordsHaveIt(String date, String day) {
        FhirRecord record =
                read(ferritin("'valueQuantity':{'value':22,'unit':'ug/L'}").replace("2026-10-28", date));
        assertEquals(List.of("lab FERRITIN 22 ug/L " + day + " -"), Told.facts(record.patient()));
    }

    @Test
    void aMeasurementWithoutADayIsNotOneOfToday() {
        FhirRecord record = read(ferritin("'valueQuantity':{'value':40.1,'unit':'Cel'}")
                .replace("2276-4", "8310-5")
                .replace("'effectiveDateTime':'2026-10-28',", ""));
        assertEquals(List.of(), Told.facts(record.patient()));
        assertEquals(List.of(Reason.UNDATED), reasons(record));
    }

    private static String condition(String code, String rest) {
        return "{'resourceType':'Condition','id':'c','code':{'coding':[{'system':'http://snomed.info/sct','code':'"
                + code + "'}]}" + rest + "}";
    }

    private static final String ACTIVE = ",'clinicalStatus':{'coding':[{'code':'active'}]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44054006 | ,'verificationStatus':{'coding':[{'code':'refuted'}]} | | REFUTED",
                "44054006 | ,'verificationStatus':{'coding':[{'code':'provisional'}]} | | NOT_CONFIRMED",
                "44054006 | ,'verificationStatus':{'coding':[{'code':'entered-in-error'}]} | | ENTERED_IN_ERROR",
                "44054006 | | conditions.diabetes YES |",
                "195967001 | ,'clinicalStatus':{'coding':[{'code':'resolved'}]} | | IS_OVER",
                "254837009 | ,'clinicalStatus':{'coding':[{'code':'remission'}]} | conditions.cancer YES |",
                "128053003 | ,'clinicalStatus':{'coding':[{'code':'resolved'}]} | conditions.formerThrombosis YES |",
                "128053003 | ,'onsetDateTime':'2026-11-01' | conditions.currentThrombosis YES |",
                "128053003 | ,'onsetDateTime':'2020' | conditions.formerThrombosis YES |",
                "271594007 | | warningSigns.collapse YES |",
                "271594007 | ,'onsetDateTime':'2026-11-19' | warningSigns.collapse NEW |",
                "271594007 | ,'onsetDateTime':'2026-06' | warningSigns.collapse LONG_STANDING |",
                "271594007 | ,'recordedDate':'2026-06-01' | warningSigns.collapse LONG_STANDING |",
                "271594007 | ,'onsetDateTime':'2026' | warningSigns.collapse YES |",
                "271594007 | ,'onsetDateTime':'2019-01-01' | | IS_OVER",
                "271594007 | ,'abatementDateTime':'2026-11-20' | | IS_OVER",
                "91175000 | | | UNDATED",
                "91175000 | ,'onsetDateTime':'2026-11-21' | acuteEvents.seizure YES |",
                "72892002 | ,'onsetDateTime':'2025-01-01' | | IS_OVER",
                "160245001 | | | NONE_KNOWN",
                "999999 | | | CODE_NOT_MAPPED"
            })
    void aConditionSaysWhatItSaysAndNoMore(String code, String rest, String fact, Reason reason) {
        FhirRecord record = read(condition(code, rest == null ? "" : rest));
        assertEquals(fact == null ? List.of() : List.of(fact), Told.facts(record.patient()));
        assertEquals(reason == null ? List.of() : List.of(reason), reasons(record));
    }

    @ParameterizedTest
    @CsvSource({
        "http://hl7.org/fhir/sid/icd-10-cm,E11.42,conditions.diabetes YES;conditions.neuropathy YES",
        "http://hl7.org/fhir/sid/icd-10-cm,e1142,conditions.diabetes YES;conditions.neuropathy YES",
        "http://hl7.org/fhir/sid/icd-10,G20,conditions.parkinson YES",
        "http://fhir.de/CodeSystem/bfarm/icd-10-gm,G25.81,priorCare.diagnosedBy CLINICIAN",
        "http://hl7.org/fhir/sid/icd-10-cm,F32.81,",
        "http://hl7.org/fhir/sid/icd-10-cm,F32.1,conditions.depression YES",
        "http://hl7.org/fhir/sid/icd-9-cm,250.00,"
    })
    void aCodeOfIcd10MeansWhatTheMapSays(String system, String code, String facts) {
        String json = condition(code, ACTIVE).replace("http://snomed.info/sct", system);
        assertEquals(
                facts == null ? List.of() : List.of(facts.split(";", -1)),
                Told.facts(read(json).patient()));
    }

    private static String order(String status, String intent, String rest) {
        return "{'resourceType':'MedicationRequest','id':'m','status':'" + status + "','intent':'" + intent
                + "','medicationCodeableConcept':{'text':'pramipexole 0.25 MG Oral Tablet'},'subject':{'reference':'Patient/1'}"
                + rest + "}";
    }

    private static final String TWICE_A_DAY =
            ",'dosageInstruction':[{'timing':{'repeat':{'frequency':2,'period':1,'periodUnit':'d'}},'doseAndRate':[{'doseQuantity':{'value':1,'unit':'tablet'}}]}]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "active | order | | medicine pramipexole 0.25 MG Oral Tablet; CURRENT",
                "active | proposal | | medicine pramipexole 0.25 MG Oral Tablet; CONSIDERED",
                "active | plan | | medicine pramipexole 0.25 MG Oral Tablet; CONSIDERED",
                "active | option | | medicine pramipexole 0.25 MG Oral Tablet; CONSIDERED",
                "draft | order | | medicine pramipexole 0.25 MG Oral Tablet; CONSIDERED",
                "cancelled | order | | medicine pramipexole 0.25 MG Oral Tablet; NEVER",
                "on-hold | order | | medicine pramipexole 0.25 MG Oral Tablet; UNKNOWN",
                "stopped | order | | medicine pramipexole 0.25 MG Oral Tablet; STOPPED",
                "entered-in-error | order | |",
                "active | order | ,'doNotPerform':true |"
            })
    void anOrderSaysByStatusAndIntentWhetherItIsTaken(String status, String intent, String rest, String expected) {
        FhirRecord record = read(order(status, intent, rest == null ? "" : rest));
        assertEquals(expected == null ? List.of() : List.of(expected), Told.facts(record.patient()));
    }

    @Test
    void theDoseOfADayIsReadWhereItCanMeanOneThingOnly() {
        assertEquals(
                List.of("medicine pramipexole 0.25 MG Oral Tablet; CURRENT; 0.5 mg"),
                Told.facts(read(order("active", "order", TWICE_A_DAY)).patient()));
        for (String unclear : List.of(
                TWICE_A_DAY.replace("{'timing'", "{'asNeededBoolean':true,'timing'"),
                TWICE_A_DAY.replace("'frequency':2", "'frequency':2,'frequencyMax':3"),
                TWICE_A_DAY.replace("'periodUnit':'d'", "'periodUnit':'d','dayOfWeek':['mon']"),
                TWICE_A_DAY.replace("'periodUnit':'d'", "'periodUnit':'wk'"),
                TWICE_A_DAY.replace("'unit':'tablet'", "'unit':'mL'"))) {
            FhirRecord record = read(order("active", "order", unclear));
            assertEquals(List.of("medicine pramipexole 0.25 MG Oral Tablet; CURRENT"), Told.facts(record.patient()));
            assertEquals(List.of(Reason.DOSE_NOT_CLEAR), reasons(record));
        }
    }

    @Test
    void whatIsAboutToBeOrderedIsThoughtOfWhateverItsStatusSays() {
        MedicationRequest draft = (MedicationRequest) Examples.parse(order("active", "order", "")
                .replace('\'', '"')
                .replace("\"m\"", "\"d\"")
                .replace("pramipexole 0.25 MG Oral Tablet", "ropinirole"));
        FhirRecord record = READER.read(
                List.of(Examples.parse(order("active", "order", "").replace('\'', '"'))), List.of(draft), TODAY);
        assertEquals(
                List.of("medicine pramipexole 0.25 MG Oral Tablet; CURRENT", "medicine ropinirole; CONSIDERED"),
                Told.facts(record.patient()));
        assertEquals(List.of("MedicationRequest/d"), record.origins("medicines.items[1]"));
    }

    @Test
    void aMedicineThatWasOrderedAgainIsNoMedicineThatWasStopped() {
        FhirRecord record =
                read(order("completed", "order", "").replace("'m'", "'old'"), order("active", "order", TWICE_A_DAY));
        assertEquals(
                List.of("medicine pramipexole 0.25 MG Oral Tablet; CURRENT; 0.5 mg"), Told.facts(record.patient()));
        assertEquals(List.of(Reason.SUPERSEDED), reasons(record));
    }

    @Test
    void aRecordsListOfMedicinesIsNeverKnownToBeComplete() {
        FhirRecord record = read(
                order("active", "order", "")
                        .replace(
                                "'text':'pramipexole 0.25 MG Oral Tablet'",
                                "'coding':[{'system':'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips','code':'no-known-medications'}]"));
        assertEquals(List.of(), Told.facts(record.patient()));
        assertEquals(List.of(Reason.NONE_KNOWN), reasons(record));
    }

    private static String person(String gender, String rest) {
        return "{'resourceType':'Patient','id':'1','gender':'" + gender + "','birthDate':'1980-05'" + rest + "}";
    }

    private static String birthSex(String code) {
        return ",'extension':[{'url':'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex','valueCode':'"
                + code + "'}]";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "female | - | person.sex FEMALE",
                "male | - | person.sex MALE",
                "other | - | -",
                "male | F | person.sex FEMALE",
                "male | UNK | -"
            })
    void genderIsReadAsSexOnlyWhereNothingSaysOtherwise(String gender, String birthSex, String expected) {
        FhirRecord record = read(person(gender, birthSex == null ? "" : birthSex(birthSex)));
        List<String> facts = new ArrayList<>(List.of("birthDate 1980-05-01..1980-05-31"));
        if (expected != null) {
            facts.add(expected);
        }
        assertEquals(facts, Told.facts(record.patient()));
    }

    @Test
    void theOriginSaysWhenGenderStoodForSexAndAHostCanForbidIt() {
        List<Resource> patient = List.of(Examples.parse(person("female", "").replace('\'', '"')));
        assertEquals(List.of("Patient/1.gender"), READER.read(patient, TODAY).origins("person.sex"));
        FhirRecord without = READER.withoutGender().read(patient, TODAY);
        assertEquals(List.of(Reason.GENDER_NOT_READ), reasons(without));
    }

    @Test
    void aPregnantManIsAPregnantPerson() {
        FhirRecord record = read(person("male", ""), condition("77386006", ACTIVE + ",'onsetDateTime':'2026-08-01'"));
        assertTrue(Told.facts(record.patient()).contains("person.pregnancy YES"));
        assertTrue(Told.facts(record.patient()).stream().noneMatch(line -> line.startsWith("person.sex")));
    }

    @Test
    void oneOfSeveralPatientsIsReadWhereTheHostSaysWhich() {
        Bundle bundle = (Bundle) Examples.named("Bundle-bundle-references");
        FhirRecord record = READER.of("Patient/23").read(bundle, TODAY);
        assertEquals("Patient/23", record.subject());
        assertTrue(reasons(record).contains(Reason.OTHER_SUBJECT));
        assertTrue(!reasons(record).contains(Reason.SEVERAL_PATIENTS));
        assertEquals(
                List.of("Observation/123", "Observation/124"),
                record.setAside().stream()
                        .filter(one -> one.reason() != Reason.OTHER_SUBJECT
                                && one.type().equals("Observation"))
                        .map(SetAside::resource)
                        .toList(),
                "not the one of a namesake on another server, and none that only has a number");
    }

    @Test
    void theNewestVersionOfAPatientIsThePatient() {
        FhirRecord record = READER.of("Patient/45").read((Bundle) Examples.named("Bundle-bundle-references"), TODAY);
        assertTrue(record.setAside().stream()
                .anyMatch(one -> one.resource().equals("Observation/47") && one.reason() == Reason.NO_VALUE));
    }

    @Test
    void nothingIsReadOfSomebodyWhoHasDied() {
        FhirRecord record = read(person("female", ",'deceasedBoolean':true"), condition("44054006", ACTIVE));
        assertEquals(List.of(), Told.facts(record.patient()));
        assertEquals(List.of(Reason.DECEASED, Reason.DECEASED), reasons(record));
    }

    @Test
    void aHostAddsCodesOfItsOwnAndLearnsWhatIsWrongWithThem() {
        CodeMap own =
                CodeMap.standard().with("Observation\thttp://lab.example.org\tFER\tlabResults[FERRITIN]\t\t\t\town");
        String json = ferritin("'valueQuantity':{'value':9,'unit':'ug/L'}")
                .replace("http://loinc.org", "http://lab.example.org")
                .replace("2276-4", "FER");
        FhirRecord record = READER.withCodes(own).read(List.of(Examples.parse(json.replace('\'', '"'))), TODAY);
        assertEquals(List.of("lab FERRITIN 9 ug/L 2026-10-28 -"), Told.facts(record.patient()));
        Map<String, String> wrong = Map.of(
                "Condition\tSCT\t1\tconditions.diabetis\tYES\t\t\tM", "conditions.diabetis",
                "Condition\tSCT\t1\tconditions.diabetes\tMAYBE\t\t\tM", "expected one of",
                "Condition\tSNOMED\t1\tconditions.diabetes\tYES\t\t\tM", "no URI",
                "Condition\tSCT\t1\tconditions.diabetes", "8 cells",
                "Thing\tSCT\t1\tconditions.diabetes\tYES\t\t\tM", "kind",
                "Condition\tSCT\t1\tconditions.diabetes\tYES\t\tsoon\tM", "whole number");
        wrong.forEach((row, why) -> {
            String message = "";
            try {
                CodeMap.standard().with(row);
            } catch (IllegalArgumentException e) {
                message = e.getMessage();
            }
            assertTrue(message.contains(why), message);
        });
    }

    @Test
    void ofSeveralValuesOfADayTheLastOneCounts() {
        String one =
                ferritin("'valueQuantity':{'value':9,'unit':'ug/L'}").replace("2026-10-28", "2026-10-28T08:00:00Z");
        String other = ferritin("'valueQuantity':{'value':120,'unit':'ug/L'}")
                .replace("2026-10-28", "2026-10-28T18:00:00Z")
                .replace("'f'", "'g'");
        FhirRecord record = read(one, other);
        assertEquals(List.of("lab FERRITIN 120 ug/L 2026-10-28 -"), Told.facts(record.patient()));
        assertEquals("Observation/f", record.setAside().get(0).resource());
    }

    @Test
    void noWordAndNoUnitThatNobodyKnowsStandsForAnEarlierNumberOfTheDay() {
        String number =
                ferritin("'valueQuantity':{'value':9,'unit':'ug/L'}").replace("2026-10-28", "2026-10-28T08:00:00Z");
        for (String later : List.of("'valueString':'low'", "'valueQuantity':{'value':120,'unit':'furlongs'}")) {
            FhirRecord record = read(
                    number,
                    ferritin(later)
                            .replace("2026-10-28", "2026-10-28T18:00:00Z")
                            .replace("'f'", "'g'"));
            assertTrue(Told.facts(record.patient()).contains("lab FERRITIN 9 ug/L 2026-10-28 -"));
            assertEquals(List.of(), record.setAside());
        }
    }

    @Test
    void aHundredThousandObservationsTakeSecondsAndLoseNothing() {
        List<Resource> many = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            Observation observation = (Observation) Examples.parse(
                    i == 0
                            ? ferritin("'valueQuantity':{'value':9,'unit':'ug/L'}")
                                    .replace('\'', '"')
                            : "{\"resourceType\":\"Observation\"}");
            observation.setId("o" + i);
            many.add(observation);
        }
        long begin = System.nanoTime();
        FhirRecord record = READER.read(many, TODAY);
        assertEquals(99_999, record.setAside().size());
        assertEquals(1, record.patient().labResults().size());
        assertTrue(System.nanoTime() - begin < 20_000_000_000L);
    }

    @Test
    void nothingPrintsWhatARecordHolds() {
        FhirRecord record = read(person("female", ""), ferritin("'valueString':'CANARY'"));
        assertTrue(!(record.toString() + record.setAside()).contains("CANARY"));
        assertTrue(!record.setAside().toString().contains("Observation/f"));
        assertEquals(RlsPatient.class, record.patient().getClass());
    }

    @Test
    void aCodeWithoutASystemIsANameOrNothingAndBreaksNothing() {
        FhirRecord record = read(
                order("active", "order", "")
                        .replace(
                                "'text':'pramipexole 0.25 MG Oral Tablet'",
                                "'coding':[{'display':'ropinirole'},{'code':'1'}]"),
                condition("44054006", "").replace("'system':'http://snomed.info/sct',", ""));
        assertEquals(List.of("medicine ropinirole; CURRENT"), Told.facts(record.patient()));
        assertEquals(List.of(Reason.CODE_NOT_MAPPED), reasons(record));
    }
}
