package io.github.rlsrules.authoring.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the shape of a DRL file line by line, without Drools: what Drools' own parser swallows in silence (a misspelt {@code
 * when} on language level DRL10, an attribute that it takes for text) is an unreadable line here.
 */
public final class DrlReader {
    private static final Pattern PACKAGE = Pattern.compile("package\\s+([\\w.]+)\\s*;?");
    private static final Pattern IMPORT = Pattern.compile("import\\s+((?:static\\s+)?[\\w.]+(?:\\.\\*)?)\\s*;");
    private static final Pattern STAGE = Pattern.compile("ruleflow-group\\s+\"([^\"]*)\"");
    private static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"]*)\"");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");

    private final String path;
    private final String[] lines;
    private int next;

    private Optional<DrlFile.Line> packageLine = Optional.empty();
    private final List<DrlFile.Line> imports = new ArrayList<>();
    private final List<DrlFile.Line> stages = new ArrayList<>();
    private final List<DrlRule> rules = new ArrayList<>();
    private final List<DrlFile.Line> unreadable = new ArrayList<>();

    private DrlReader(String path, String text) {
        this.path = path;
        this.lines = withoutComments(text).split("\n", -1);
    }

    /** Reads a file; {@code path} is relative to the rulebook. */
    public static DrlFile read(String path, String text) {
        DrlReader reader = new DrlReader(path, text);
        reader.readFile();
        return new DrlFile(
                path, text, reader.packageLine, reader.imports, reader.stages, reader.rules, reader.unreadable);
    }

    private void readFile() {
        while (next < lines.length) {
            String line = lines[next].strip();
            Matcher m;
            if (line.isEmpty()) {
                next++;
            } else if ((m = PACKAGE.matcher(line)).matches() && packageLine.isEmpty()) {
                packageLine = Optional.of(line(m.group(1)));
            } else if ((m = IMPORT.matcher(line)).matches()) {
                imports.add(line(m.group(1)));
            } else if ((m = STAGE.matcher(line)).matches()) {
                stages.add(line(m.group(1)));
            } else if ((m = RULE.matcher(line)).matches()) {
                readRule(m.group(1));
            } else {
                unreadable("a package, an import, a ruleflow-group or a rule");
            }
        }
    }

    private void readRule(String id) {
        Place place = here();
        next++;
        List<DrlRule.Annotation> annotations = new ArrayList<>();
        while (next < lines.length && !isWord("when")) {
            Matcher m = ANNOTATION.matcher(lines[next].strip());
            if (m.matches()) {
                annotations.add(new DrlRule.Annotation(m.group(1), m.group(2), here()));
                next++;
            } else if (lines[next].isBlank()) {
                next++;
            } else if (isWord("then")
                    || isWord("end")
                    || RULE.matcher(lines[next].strip()).matches()) {
                unreadable("\"when\" on a line of its own, before the conditions of rule " + id);
                return;
            } else {
                unreadable("an annotation like @Title(\"…\"), or \"when\" on a line of its own");
            }
        }
        next++; // past "when"
        Optional<DrlRule.Section> conditions = readUntil("then", id);
        Optional<DrlRule.Section> consequence = conditions.flatMap(c -> readUntil("end", id));
        if (consequence.isPresent()) {
            rules.add(new DrlRule(id, place, annotations, conditions.get(), consequence.get()));
        }
    }

    /** Reads on to a line that holds only this word; everything before it is the answer. */
    private Optional<DrlRule.Section> readUntil(String word, String id) {
        Place place = here();
        int offset = offset();
        StringBuilder text = new StringBuilder();
        while (next < lines.length) {
            if (isWord(word)) {
                next++;
                return Optional.of(new DrlRule.Section(text.toString(), offset, place));
            }
            if (RULE.matcher(lines[next].strip()).matches()) {
                break;
            }
            text.append(lines[next]).append('\n');
            next++;
        }
        next--;
        unreadable("\"" + word + "\" on a line of its own, in rule " + id);
        return Optional.empty();
    }

    /** Where the next line starts, in characters. */
    private int offset() {
        int offset = 0;
        for (int i = 0; i < next; i++) {
            offset += lines[i].length() + 1;
        }
        return offset;
    }

    private boolean isWord(String word) {
        return lines[next].strip().equals(word);
    }

    private DrlFile.Line line(String content) {
        DrlFile.Line line = new DrlFile.Line(content, here());
        next++;
        return line;
    }

    private void unreadable(String expected) {
        unreadable.add(new DrlFile.Line(expected, here()));
        next++;
    }

    private Place here() {
        return new Place(path, Math.min(next, lines.length - 1) + 1);
    }

    /** Replaces comments by blanks, so that every line keeps its number; leaves strings alone. */
    static String withoutComments(String text) {
        Matcher m = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|//[^\n]*|/\\*(?s:.*?)\\*/")
                .matcher(text);
        return m.replaceAll(found -> Matcher.quoteReplacement(
                found.group().startsWith("\"") ? found.group() : found.group().replaceAll("[^\n]", " ")));
    }
}
