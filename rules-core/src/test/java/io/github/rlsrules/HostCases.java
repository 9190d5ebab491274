package io.github.rlsrules;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.json.AssessmentWriter;
import io.github.rlsrules.json.FactsReader;
import io.github.rlsrules.json.Schemas;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.FactsVersion;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.Required;
import io.github.rlsrules.runtime.RulebookId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whole people with what the rules say of each, so that a host can test how it makes facts of its records. The build writes them and packs
 * them in a jar of their own, beside the artifact.
 */
final class HostCases {
    static final String FOLDER = "io/github/rlsrules/cases";

    private static final ObjectMapper JSON = new ObjectMapper();

    private HostCases() {}

    /** All of them, and the rulebook that said so. */
    record Cases(@Required RulebookId rulebook, @Required List<Person> people) {}

    /**
     * One of them. A finding is written as kind, code and urgency, with a blank between.
     *
     * @param findings all that is found, the most urgent first
     * @param says what must be said whatever else is; people wrote this down, the urgency only where it matters
     * @param silent with what no finding may begin; people wrote this down
     * @param setAside the paths of facts that cannot be used, on purpose
     */
    record Person(
            @Required String name,
            @Required LocalDate asOf,
            @Required Map<String, Object> facts,
            @Required List<String> findings,
            @Required List<String> says,
            @Required List<String> silent,
            @Required List<String> setAside) {}

    static Cases all() {
        RlsRules rules = RlsRules.standard();
        List<WholePerson> people = new ArrayList<>(WholePerson.examples());
        people.addAll(WholePerson.all());
        return new Cases(
                rules.rulebook().id(),
                people.stream().map(one -> assessed(one, rules)).toList());
    }

    private static Person assessed(WholePerson one, RlsRules rules) {
        ObjectNode facts = one.facts()
                .deepCopy()
                .put(
                        "schema",
                        RlsPatient.class.getAnnotation(FactsVersion.class).value());
        Assessment<RlsOutcome> assessment = rules.assess(new FactsReader<>(RlsPatient.class).given(facts), one.asOf());
        return new Person(
                one.name(),
                one.asOf(),
                JSON.convertValue(facts, JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class)),
                lines(assessment),
                one.says(),
                one.silent(),
                assessment.setAside().stream().map(Problem::path).toList());
    }

    static List<String> lines(Assessment<RlsOutcome> assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.outcome())
                .map(outcome -> outcome.kind() + " " + outcome.code() + " " + outcome.urgency())
                .toList();
    }

    static String json() {
        return AssessmentWriter.indented().write(all());
    }

    static String schema() {
        return Schemas.document(Cases.class);
    }

    static String schemaOfFacts() {
        return Schemas.facts(RlsPatient.class, RlsRules.standardRulebook().texts(Locale.ENGLISH));
    }

    /** @param args the folder in which to write */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], FOLDER);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("cases.json"), json());
        Files.writeString(folder.resolve("cases.schema.json"), schema());
        Files.writeString(folder.resolve("facts.schema.json"), schemaOfFacts());
        Path metaInf = Files.createDirectories(Path.of(args[0], "META-INF"));
        for (String file : List.of("LICENSE", "NOTICE")) {
            Files.copy(Path.of("..", file), metaInf.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
