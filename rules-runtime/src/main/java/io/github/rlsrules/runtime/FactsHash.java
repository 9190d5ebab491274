package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** One number for all that is known of a patient: the same in whatever order it was told, and another one if anything of it is. */
final class FactsHash {
    private FactsHash() {}

    static String of(Facts facts) {
        List<String> lines = new ArrayList<>();
        for (Record fact : facts.records()) {
            lines.add(line(fact));
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

    private static String line(Record fact) {
        FactType type = FactType.of(fact.getClass());
        return type.path()
                + type.components().stream()
                        .filter(component -> !type.isList() || component != type.index())
                        .map(component -> " " + component.name() + "=" + component.read(fact))
                        .collect(Collectors.joining());
    }

    /** A path that says nothing of a place in a list. */
    private static String withoutPlace(String path) {
        int digit = path.indexOf('[') + 1;
        return digit > 0 && Character.isDigit(path.charAt(digit))
                ? path.substring(0, digit) + path.substring(path.indexOf(']'))
                : path;
    }
}
