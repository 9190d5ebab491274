package io.github.rlsrules.fhir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Type;

/** What a coded concept is called, and what its codes mean here. */
final class Codes {
    private static final Set<String> NONE_KNOWN_SYSTEMS =
            Set.of("http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips");
    /** No current problems, no known medicines, no known allergies (SNOMED CT). */
    private static final Set<String> NONE_KNOWN = Set.of("160245001", "787481004", "716186003");

    /** What SNOMED CT writes behind a name: {@code Amoxicillin (product)}. */
    private static final Pattern OF_WHAT_KIND = Pattern.compile(
            "\\s+\\((?:product|substance|medicinal product|clinical drug|product containing [^)]{1,60})\\)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PRODUCT =
            Pattern.compile("^Product containing (?:only |precisely )?", Pattern.CASE_INSENSITIVE);

    private Codes() {}

    /** Each fact once, however many codes of the concept stand for it. */
    static List<Mapping> mappings(CodeMap map, Mapping.Kind kind, CodeableConcept concept) {
        Map<String, Mapping> byFact = new LinkedHashMap<>();
        for (Coding coding : concept.getCoding()) {
            if (coding.hasSystem() && coding.hasCode()) {
                map.find(kind, coding.getSystem(), coding.getCode())
                        .forEach(mapping -> byFact.putIfAbsent(mapping.fact(), mapping));
            }
        }
        return List.copyOf(byFact.values());
    }

    /** The codes of an answer; "true" or "false" for yes or no. */
    static List<String> of(Type answer) {
        return answer instanceof CodeableConcept concept
                ? concept.getCoding().stream()
                        .filter(Coding::hasCode)
                        .map(Coding::getCode)
                        .toList()
                : List.of(answer.primitiveValue());
    }

    /** The first code of it, or else its text: nothing but what it is about. */
    static String shown(CodeableConcept concept) {
        for (Coding coding : concept.getCoding()) {
            if (coding.hasCode()) {
                return (coding.hasSystem() ? coding.getSystem() + "|" : "") + coding.getCode();
            }
        }
        return concept.hasText() ? concept.getText() : "";
    }

    /** All names of it: its text, and what its codes are called. */
    static List<String> names(CodeableConcept concept) {
        List<String> names = new ArrayList<>();
        if (concept.hasText()) {
            names.add(concept.getText());
        }
        concept.getCoding().stream()
                .filter(Coding::hasDisplay)
                .map(Coding::getDisplay)
                .forEach(names::add);
        names.replaceAll(name ->
                PRODUCT.matcher(OF_WHAT_KIND.matcher(name).replaceFirst("")).replaceFirst(""));
        return names;
    }

    static boolean has(CodeableConcept concept, String code) {
        return concept.getCoding().stream().anyMatch(coding -> code.equals(coding.getCode()));
    }

    static boolean saysNoneKnown(CodeableConcept concept) {
        return concept.getCoding().stream()
                .anyMatch(coding -> NONE_KNOWN_SYSTEMS.contains(String.valueOf(coding.getSystem()))
                        || NONE_KNOWN.contains(String.valueOf(coding.getCode())));
    }
}
