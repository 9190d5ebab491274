package io.github.rlsrules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The list of goals is made from the descriptor of the plugin; {@code -Dgolden=update} writes it anew. */
class GoalsTest {
    private static final Path GUIDE = Path.of("goals.md");

    @Test
    void theGuideListsEveryGoalAndWhatCanBeSaidToIt() throws Exception {
        String actual = guide();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GUIDE, actual);
        }
        assertThat(GUIDE).hasContent(actual);
    }

    private static String guide() throws Exception {
        StringBuilder text = new StringBuilder("""
                # Goals of the plugin

                <!-- made from the descriptor of rules-maven-plugin by GoalsTest; -Dgolden=update writes it anew -->

                The plugin works on the one rulebook of a module, the folder below `src/main/resources` that holds a `rulebook.properties`; a module without
                one is left alone. What a rulebook is stands in [a rulebook of your own](own-rulebook.md), with a `pom.xml` that binds the goals. Any goal can be
                called by itself, as `mvn -q rules:cases -Dtopic=iron`; it fails if it finds anything, with what is wrong, where, and what to do. In this
                repository, run `./mvnw -q install -DskipTests` first, then `./mvnw -q -pl rules-core rules:cases`.
                """);
        for (Element goal : children(plugin(), "mojo")) {
            if (!text(goal, "goal").equals("help")) {
                append(text, goal);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Element goal) {
        text.append("\n## rules:").append(text(goal, "goal")).append("\n\n");
        text.append(text(goal, "description")).append('\n');
        String phase = text(goal, "phase");
        text.append(phase.isEmpty() ? "\nBound to no phase.\n" : "\nPhase, where a build binds it: `" + phase + "`.\n");
        text.append("\n| parameter | on the command line | default | what it says |\n|---|---|---|---|\n");
        for (Element parameter : children(goal, "parameter")) {
            if (text(parameter, "editable").equals("true")) {
                String name = text(parameter, "name");
                Element configured = children(goal, name).stream().findFirst().orElse(null);
                String property =
                        configured == null ? "" : configured.getTextContent().replaceAll("[${}]", "");
                String preset = configured == null ? "" : configured.getAttribute("default-value");
                text.append("| `").append(name).append("` | ");
                text.append(property.isEmpty() ? "" : "`-D" + property + "`").append(" | ");
                text.append(preset.isEmpty() ? "" : "`" + preset + "`").append(" | ");
                text.append(text(parameter, "description")).append(" |\n");
            }
        }
    }

    private static Element plugin() throws Exception {
        try (InputStream descriptor = GoalsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            if (descriptor == null) {
                throw new IOException("the descriptor of rules-maven-plugin is not on the class path");
            }
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getDocumentElement();
        }
    }

    private static List<Element> children(Element within, String name) {
        return elements(within.getElementsByTagName(name)).toList();
    }

    private static String text(Element within, String name) {
        return elements(within.getChildNodes())
                .filter(child -> child.getTagName().equals(name))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }
}
