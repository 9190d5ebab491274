package io.github.rlsrules.fhir;

import java.util.Map;

/** Terminologies by the one address that this library knows them by, whatever a record calls them: an OID, an older address. */
final class Systems {
    static final String LOINC = "http://loinc.org";
    static final String SNOMED_CT = "http://snomed.info/sct";
    static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";
    static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";
    static final String ICD_10_GM = "http://fhir.de/CodeSystem/bfarm/icd-10-gm";
    static final String RX_NORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    static final String ATC = "http://www.whocc.no/atc";

    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("urn:oid:2.16.840.1.113883.6.1", LOINC),
            Map.entry("urn:oid:2.16.840.1.113883.6.96", SNOMED_CT),
            Map.entry("urn:oid:2.16.840.1.113883.6.3", ICD_10),
            Map.entry("urn:oid:2.16.840.1.113883.6.90", ICD_10_CM),
            Map.entry("http://fhir.de/CodeSystem/dimdi/icd-10-gm", ICD_10_GM),
            Map.entry("urn:oid:2.16.840.1.113883.6.88", RX_NORM),
            Map.entry("urn:oid:2.16.840.1.113883.6.73", ATC),
            Map.entry("http://fhir.de/CodeSystem/bfarm/atc", ATC),
            Map.entry("http://fhir.de/CodeSystem/dimdi/atc", ATC));

    private Systems() {}

    static String known(String system) {
        String plain = system.strip().replaceFirst("^https:", "http:").replaceFirst("/$", "");
        return ALSO.getOrDefault(plain, plain);
    }
}
