package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One number for all that is known of a patient: the same in whatever order it was told, and another one if anything of it is. */
final class FactsHash {
    private FactsHash() {}

    static String of(Facts facts) {
        List<String> lines = new ArrayList<>();
        for (Record fact : facts.records()) {
            addLine(fact, lines);
        }
        facts.completeLists()
                .forEach(list -> lines.add("complete " + FactType.of(list).path()));
        facts.newSigns().forEach(path -> lines.add("new " + path));
        facts.notKnown().forEach(path -> lines.add("not known " + withoutPlace(path)));
        facts.undated().forEach(path -> lines.add("undated " + withoutPlace(path)));
        facts.names().forEach(name -> lines.add("called " + name));
        facts.notAssessed().forEach(one -> lines.add(one.reason() + " " + withoutPlace(one.what())));
        Collections.sort(lines);
        return Sha256.of(String.join("\n", lines));
    }

    /** What is unknown is left out: most of a record is, and it says nothing. */
    private static void addLine(Record fact, List<String> lines) {
        FactType type = FactType.of(fact.getClass());
        Component place = type.isList() ? type.index() : null;
        StringBuilder line = new StringBuilder();
        type.reader().read(type.number(), fact, new FactSink() {
            @Override
            public void answer(int position, int ordinal) {
                Component component = type.components().get(position);
                name(component).append(component.constants().get(ordinal));
            }

            @Override
            public void number(int position, double value) {
                Component component = type.components().get(position);
                if (component != place) {
                    name(component).append(value);
                }
            }

            private StringBuilder name(Component component) {
                return line.append(' ').append(component.name()).append('=');
            }
        });
        if (line.length() > 0) {
            lines.add(type.path() + line);
        }
    }

    /** A path that says nothing of a place in a list. */
    private static String withoutPlace(String path) {
        int digit = path.indexOf('[') + 1;
        return digit > 0 && Character.isDigit(path.charAt(digit))
                ? path.substring(0, digit) + path.substring(path.indexOf(']'))
                : path;
    }
}
