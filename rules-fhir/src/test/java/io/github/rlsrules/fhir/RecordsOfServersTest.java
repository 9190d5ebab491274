package io.github.rlsrules.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rlsrules.fhir.SetAside.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers of several countries send, and what nobody should. */
class RecordsOfServersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static List<String> told(String... resources) {
        List<Resource> all = Stream.of(resources)
                .map(json -> Examples.parse(json.replace('\'', '"')))
                .toList();
        return Told.lines(FhirReader.standard().read(all, TODAY));
    }

    /** Every diagnosis of a German practice says how sure it is, and nothing else does: G certain, V suspected, A ruled out, Z over. */
    @ParameterizedTest
    @CsvSource({
        "G20.10,G,conditions.parkinson YES",
        "G20.10,V,aside Condition/c http://fhir.de/CodeSystem/bfarm/icd-10-gm|G20.10 NOT_CONFIRMED",
        "G20.10,A,aside Condition/c http://fhir.de/CodeSystem/bfarm/icd-10-gm|G20.10 REFUTED",
        "I80.28,Z,conditions.formerThrombosis YES",
        "F32.1,Z,aside Condition/c http://fhir.de/CodeSystem/bfarm/icd-10-gm|F32.1 IS_OVER",
        "R55,A,aside Condition/c http://fhir.de/CodeSystem/bfarm/icd-10-gm|R55 REFUTED"
    })
    void aGermanDiagnosisIsAsSureAsItSays(String code, String certainty, String expected) {
        assertEquals(
                List.of(expected),
                told("{'resourceType':'Condition','id':'c','code':{'coding':[{'extension':[{"
                        + "'url':'http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit','valueCoding':{"
                        + "'system':'https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_ICD_DIAGNOSESICHERHEIT','code':'"
                        + certainty + "'}}],'system':'http://fhir.de/CodeSystem/bfarm/icd-10-gm','code':'" + code
                        + "'}]}}"));
    }

    @ParameterizedTest
    @CsvSource({
        "urn:oid:2.16.840.1.113883.6.96,32914008",
        "http://snomed.info/sct/,32914008",
        "https://snomed.info/sct,32914008",
        "urn:oid:2.16.840.1.113883.6.90,G25.81",
        "http://fhir.de/CodeSystem/dimdi/icd-10-gm,G25.81"
    })
    void aTerminologyIsTheSameByItsOtherAddresses(String system, String code) {
        assertEquals(
                List.of("priorCare.diagnosedBy CLINICIAN"),
                told("{'resourceType':'Condition','code':{'coding':[{'system':'" + system + "','code':'" + code
                        + "'}]}}"));
    }

    @ParameterizedTest
    @CsvSource({
        "urn:oid:2.16.840.1.113883.6.73,N05AX08,ATC",
        "http://fhir.de/CodeSystem/dimdi/atc,N05AX08,ATC",
        "urn:oid:2.16.840.1.113883.6.88,35636,RxNorm"
    })
    void soIsARegisterOfMedicines(String system, String code, String register) {
        assertEquals(
                List.of("medicine -; " + register + " " + code + "; CURRENT"),
                told("{'resourceType':'MedicationStatement','status':'active','medicationCodeableConcept':{'coding':[{"
                        + "'system':'" + system + "','code':'" + code + "'}]}}"));
    }

    /** FHIR: who does not know a modifier must not read what it modifies. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'resourceType':'Condition','id':'1','MODIFIER','code':{'coding':[{'system':'http://snomed.info/sct','code':'271594007'}]}}",
                "{'resourceType':'Condition','id':'1','implicitRules':'http://example.org/all-is-negated','code':{'coding':[{'system':'http://snomed.info/sct','code':'271594007'}]}}",
                "{'resourceType':'Observation','id':'1','code':{'text':'panel'},'component':[{'MODIFIER','code':{'coding':[{'system':'http://loinc.org','code':'2276-4'}]},'valueQuantity':{'value':9,'unit':'ug/L'}}]}",
                "{'resourceType':'FamilyMemberHistory','id':'1','condition':[{'MODIFIER','code':{'coding':[{'system':'http://snomed.info/sct','code':'399187006'}]}}]}"
            })
    void whatMayMeanTheContraryIsNotRead(String resource) {
        String json = resource.replace(
                "'MODIFIER'", "'modifierExtension':[{'url':'http://example.org/negated','valueBoolean':true}]");
        String type = json.replaceFirst("^.'resourceType':'(\\w+)'.*", "$1");
        assertEquals(List.of("aside " + type + "/1 - MODIFIED"), told(json));
    }

    @Test
    void aMedicineThatIsInItselfIsOneWithoutAName() {
        String order = "{'resourceType':'MedicationRequest','id':'o','status':'active','intent':'order',"
                + "'medicationReference':{'reference':'Medication/a'}}";
        assertEquals(List.of("medicine -; CURRENT"), told(order, holds("a", "a")));
        assertEquals(
                List.of("medicine doxylamine; CURRENT"),
                told(
                        order,
                        holds("a", "b"),
                        holds("b", "a")
                                .replace(
                                        "'ingredient':[",
                                        "'ingredient':[{'itemCodeableConcept':{'text':'doxylamine'}},")));
    }

    @Test
    void aMedicineInAMedicineTenThousandTimesOverStopsNothing() {
        Stream<String> chain = IntStream.range(0, 10_000).mapToObj(i -> holds("m" + i, "m" + (i + 1)));
        assertEquals(
                List.of("medicine -; CURRENT"),
                told(Stream.concat(
                                Stream.of("{'resourceType':'MedicationStatement','status':'active',"
                                        + "'medicationReference':{'reference':'Medication/m0'}}"),
                                chain)
                        .toArray(String[]::new)));
    }

    private static String holds(String id, String other) {
        return "{'resourceType':'Medication','id':'" + id + "','ingredient':[{'itemReference':{'reference':'Medication/"
                + other + "'}}]}";
    }

    @Test
    void whatIsToBeTakenFromSomeDayOnIsThoughtOf() {
        assertEquals(
                List.of("medicine mirtazapine; CONSIDERED"),
                told("{'resourceType':'MedicationStatement','status':'active','medicationCodeableConcept':{"
                        + "'text':'mirtazapine'},'effectivePeriod':{'start':'2027-01-01'}}"));
    }

    /** A comma before three digits may be that of a thousand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "45,5 ng/mL ; lab FERRITIN 45.5 ng/mL 2026-11-01 -",
                "< 4,75 µg/l ; lab FERRITIN <4.75 µg/l 2026-11-01 -",
                "≥ 90 ng/mL ; lab FERRITIN >=90 ng/mL 2026-11-01 -",
                "≤4,5 ng/mL ; lab FERRITIN <=4.5 ng/mL 2026-11-01 -",
                "1,234 ng/mL ; aside Observation/f http://loinc.org|2276-4 VALUE_NOT_READ",
                "12 ; aside Observation/f http://loinc.org|2276-4 VALUE_NOT_READ"
            })
    void aNumberIsReadAsItsCountryWritesIt(String text, String expected) {
        assertEquals(
                List.of(expected),
                told("{'resourceType':'Observation','id':'f','status':'final','effectiveDateTime':'2026-11-01','code':{"
                        + "'coding':[{'system':'http://loinc.org','code':'2276-4'}]},'valueString':'" + text + "'}"));
    }

    @ParameterizedTest
    @CsvSource({
        "BRO,conditions.familyHaemochromatosis YES",
        "MAUNT,conditions.familyHaemochromatosis YES",
        "HUSB,aside FamilyMemberHistory/1 - OTHER_SUBJECT",
        "MTHINLAW,aside FamilyMemberHistory/1 - OTHER_SUBJECT",
        "ADOPTM,aside FamilyMemberHistory/1 - OTHER_SUBJECT"
    })
    void whatAHusbandHasDoesNotRunInTheFamily(String relative, String expected) {
        assertEquals(
                List.of(expected),
                told("{'resourceType':'FamilyMemberHistory','id':'1','relationship':{'coding':[{'code':'" + relative
                        + "'}]},'condition':[{'code':{'coding':[{'system':'http://snomed.info/sct',"
                        + "'code':'399187006'}]}}]}"));
    }

    @Test
    void noKnownProceduresIsNoProcedure() {
        assertEquals(
                List.of(
                        "aside Procedure/1 http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips|no-known-procedures "
                                + Reason.NONE_KNOWN),
                told(
                        "{'resourceType':'Procedure','id':'1','status':'completed','code':{'coding':[{'system':"
                                + "'http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips','code':'no-known-procedures'}]}}"));
    }

    /** That somebody depends on dialysis does not say on which; the procedure does. */
    @Test
    void aKindOfDialysisThatIsToldStandsForOneThatIsNot() {
        String depends = "{'resourceType':'Condition','id':'c','code':{'coding':[{'system':"
                + "'http://hl7.org/fhir/sid/icd-10-cm','code':'Z99.2'}]}}";
        String peritoneal = "{'resourceType':'Procedure','id':'p','status':'completed','code':{'coding':[{'system':"
                + "'http://snomed.info/sct','code':'71192002'}]},'performedDateTime':'2026-11-01'}";
        assertEquals(List.of("conditions.dialysis HAEMODIALYSIS"), told(depends));
        assertEquals(
                List.of(
                        "aside Condition/c http://hl7.org/fhir/sid/icd-10-cm|Z99.2 SUPERSEDED",
                        "conditions.dialysis PERITONEAL"),
                told(depends, peritoneal));
    }

    /** A report of somebody else holds nothing of the patient, a panel holds what it contains, and what was taken back is gone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DiagnosticReport | 'status':'final','subject':{'reference':'Patient/1'} | lab FERRITIN 9 ug/L 2026-11-01 -",
                "DiagnosticReport | 'status':'final','subject':{'reference':'Patient/2'} | aside DiagnosticReport/w#f - OTHER_SUBJECT",
                "DiagnosticReport | 'status':'entered-in-error','subject':{'reference':'Patient/1'} | aside DiagnosticReport/w#f - ENTERED_IN_ERROR",
                "DiagnosticReport | 'status':'cancelled','subject':{'reference':'Patient/1'} | aside DiagnosticReport/w#f - NOT_DONE",
                "Observation | 'status':'final','code':{'text':'iron'},'hasMember':[{'reference':'#f'}] | lab FERRITIN 9 ug/L 2026-11-01 -",
                "Observation | 'status':'final','code':{'text':'iron'},'hasMember':[{'reference':'#f'}],'subject':{'reference':'Patient/2'} | aside Observation/w#f - OTHER_SUBJECT"
            })
    void whatIsContainedIsOfWhomTheWholeIs(String type, String rest, String expected) {
        String whole = "{'resourceType':'" + type + "','id':'w'," + rest
                + ",'contained':[{'resourceType':'Observation','id':'f','status':'final','code':{'coding':[{"
                + "'system':'http://loinc.org','code':'2276-4'}]},'effectiveDateTime':'2026-11-01',"
                + "'valueQuantity':{'value':9,'unit':'ug/L'}}]}";
        List<String> all = told("{'resourceType':'Patient','id':'1','birthDate':'1970-01-01'}", whole);
        assertEquals(
                List.of(expected),
                all.stream()
                        .filter(line -> line.contains("#f") || line.startsWith("lab"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text':'two at night'} | DOSE_NOT_CLEAR",
                "{'maxDosePerPeriod':{'numerator':{'value':4,'unit':'mg'},'denominator':{'value':1,'unit':'d'}}} | DOSE_NOT_CLEAR",
                "{'route':{'text':'oral'}} | "
            })
    void aDosageInWordsIsNoDoseAndIsToldOf(String dosage, Reason reason) {
        List<String> all = told("{'resourceType':'MedicationStatement','id':'m','status':'active',"
                + "'medicationCodeableConcept':{'text':'ropinirole'},'dosage':[" + dosage + "]}");
        String medicine = "medicine ropinirole; CURRENT";
        assertEquals(
                reason == null
                        ? List.of(medicine)
                        : List.of("aside MedicationStatement/m ropinirole " + reason, medicine),
                all);
    }
}
