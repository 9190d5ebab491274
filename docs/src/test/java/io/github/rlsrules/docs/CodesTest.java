package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.runtime.DangerScreen;
import io.github.rlsrules.runtime.Intermediate;
import io.github.rlsrules.runtime.NotAssessed;
import io.github.rlsrules.runtime.Problem;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.RuleStatus;
import io.github.rlsrules.runtime.Urgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of codes is made from the rulebook; {@code -Dgolden=update} writes it anew. */
class CodesTest {
    private static final Path GUIDE = Path.of("codes.md");

    @Test
    void theGuideListsEveryCode() throws IOException {
        String actual = guide();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GUIDE, actual);
        }
        assertThat(GUIDE).hasContent(actual);
    }

    private static String guide() {
        StringBuilder text = new StringBuilder();
        text.append("# Codes\n\n<!-- made from the rulebook by CodesTest; -Dgolden=update writes it anew -->\n\n");
        text.append(
                "Codes are stable identifiers: a code that is published keeps its meaning, and a rule that is gone takes its"
                        + " code with it.\nThe kind and the code together name an outcome.\n");
        outcomes().forEach((kind, codes) -> {
            text.append("\n## ").append(kind).append("\n\n| code | urgency | concluded by |\n|---|---|---|\n");
            codes.forEach((code, rules) -> text.append("| `")
                    .append(code)
                    .append("` | ")
                    .append(rules.stream()
                            .map(r -> r.outcome().urgency().name().toLowerCase())
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", ")))
                    .append(" | ")
                    .append(rules.stream().map(RuleInfo::id).collect(Collectors.joining(", ")))
                    .append(" |\n"));
        });
        text.append("\n## Other identifiers\n\n| what | values |\n|---|---|\n");
        append(text, "urgency", Urgency.values());
        append(text, "status of a rule", RuleStatus.values());
        append(text, "status of the danger screen", DangerScreen.Status.values());
        append(text, "code of a problem with the facts", Problem.Code.values());
        append(text, "reason why something was not assessed", NotAssessed.Reason.values());
        return text.toString();
    }

    private static Map<String, Map<String, List<RuleInfo>>> outcomes() {
        return RlsRules.standardRulebook().rules().stream()
                .filter(rule -> !(rule.outcome() instanceof Intermediate))
                .collect(Collectors.groupingBy(
                        rule -> rule.outcome().kind(),
                        TreeMap::new,
                        Collectors.groupingBy(rule -> rule.outcome().code(), TreeMap::new, Collectors.toList())));
    }

    private static void append(StringBuilder text, String what, Enum<?>[] values) {
        text.append("| ")
                .append(what)
                .append(" | ")
                .append(Arrays.stream(values).map(v -> "`" + v + "`").collect(Collectors.joining(", ")))
                .append(" |\n");
    }
}
