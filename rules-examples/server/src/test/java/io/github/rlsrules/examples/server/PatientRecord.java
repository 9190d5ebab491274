package io.github.rlsrules.examples.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A patient's record as it is prefetched, and what is about to be ordered. */
final class PatientRecord {
    static final String PATIENT = "Patient/1";

    private final List<Map<String, Object>> conditions = new ArrayList<>();
    private final List<Map<String, Object>> observations = new ArrayList<>();
    private final List<Map<String, Object>> requests = new ArrayList<>();
    private final List<Map<String, Object>> drafts = new ArrayList<>();
    private String gender = "female";
    private String birthDate = "1980-05-02";

    /** Somebody with a diagnosis of restless legs. */
    static PatientRecord withRestlessLegs() {
        return new PatientRecord().diagnosis("32914008", "Restless legs");
    }

    PatientRecord man(String born) {
        gender = "male";
        birthDate = born;
        return this;
    }

    PatientRecord diagnosis(String snomed, String words) {
        conditions.add(resource(
                "Condition",
                "c" + conditions.size(),
                "clinicalStatus",
                coded("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", ""),
                "verificationStatus",
                coded("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed", ""),
                "code",
                coded("http://snomed.info/sct", snomed, words)));
        return this;
    }

    PatientRecord value(String loinc, double value, String unit) {
        return observed(
                loinc,
                "valueQuantity",
                Map.of("value", value, "unit", unit, "system", "http://unitsofmeasure.org", "code", unit));
    }

    PatientRecord coded(String loinc, String snomed) {
        return observed(loinc, "valueCodeableConcept", coded("http://snomed.info/sct", snomed, ""));
    }

    private PatientRecord observed(String loinc, String kind, Object value) {
        observations.add(resource(
                "Observation",
                "o" + observations.size(),
                "status",
                "final",
                "code",
                coded("http://loinc.org", loinc, ""),
                "effectiveDateTime",
                "2026-11-10",
                kind,
                value));
        return this;
    }

    PatientRecord takes(String medicine) {
        requests.add(order("m" + requests.size(), "active", medicine));
        return this;
    }

    PatientRecord draft(String medicine) {
        drafts.add(order("d" + drafts.size(), "draft", medicine));
        return this;
    }

    /** What is about to be ordered, as the last draft but for these fields; those that are null are left out. */
    PatientRecord butFor(String... fields) {
        Map<String, Object> draft = drafts.get(drafts.size() - 1);
        for (int i = 0; i < fields.length; i += 2) {
            draft.remove(fields[i]);
            if (fields[i + 1] != null) {
                draft.put(fields[i], Caller.read(fields[i + 1]));
            }
        }
        return this;
    }

    private static Map<String, Object> order(String id, String status, String medicine) {
        return resource(
                "MedicationRequest",
                id,
                "status",
                status,
                "intent",
                "order",
                "authoredOn",
                "2026-11-01",
                "medicationCodeableConcept",
                Map.of("text", medicine));
    }

    private static Map<String, Object> resource(String type, String id, Object... fields) {
        Map<String, Object> resource = new LinkedHashMap<>(Map.of("resourceType", type, "id", id));
        for (int i = 0; i < fields.length; i += 2) {
            resource.put((String) fields[i], fields[i + 1]);
        }
        if (!type.equals("Patient")) {
            resource.put("subject", Map.of("reference", PATIENT));
        }
        return resource;
    }

    private static Map<String, Object> coded(String system, String code, String words) {
        return Map.of("coding", List.of(Map.of("system", system, "code", code)), "text", words);
    }

    private static Map<String, Object> bundle(List<Map<String, Object>> resources) {
        return Map.of(
                "resourceType",
                "Bundle",
                "type",
                "searchset",
                "entry",
                resources.stream().map(one -> Map.of("resource", one)).toList());
    }

    /** All of it as one bundle. */
    Map<String, Object> bundle() {
        List<Map<String, Object>> all = new ArrayList<>(List.of(patient()));
        all.addAll(conditions);
        all.addAll(observations);
        all.addAll(requests);
        return bundle(all);
    }

    private Map<String, Object> patient() {
        return resource("Patient", "1", "gender", gender, "birthDate", birthDate);
    }

    /** The request of a hook. */
    Map<String, Object> request(Hook hook) {
        Map<String, Object> context = new LinkedHashMap<>(Map.of("patientId", "1", "userId", "Practitioner/2"));
        if (hook.isOfOrder()) {
            context.put("draftOrders", bundle(drafts));
        }
        if (hook == Hook.ORDER_SELECT) {
            context.put(
                    "selections",
                    drafts.stream()
                            .map(one -> "MedicationRequest/" + one.get("id"))
                            .toList());
        }
        Map<String, Object> prefetch = new LinkedHashMap<>();
        prefetch.put("patient", patient());
        prefetch.put("conditions", bundle(conditions));
        prefetch.put("observations", bundle(observations));
        prefetch.put("requests", bundle(requests));
        prefetch.put("statements", null);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("hook", hook.hook());
        request.put("hookInstance", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea");
        request.put("fhirServer", "https://ehr.example/fhir");
        request.put("context", context);
        request.put("prefetch", prefetch);
        return request;
    }
}
