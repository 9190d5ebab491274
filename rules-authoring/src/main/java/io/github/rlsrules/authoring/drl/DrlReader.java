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
    private static final Pattern IMPORT =
            Pattern.compile("import\\s+((?:static\\s+)?\\w+(?:\\.\\w+)*(?:\\.\\*)?)\\s*;");
    private static final Pattern STAGE = Pattern.compile("ruleflow-group\\s+\"([^\"]*)\"");
    private static final Pattern RULE = Pattern.compile("rule\\s+\"([^\"]*)\"");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|//[^\n]*|/\\*(?s:.*?)\\*/");

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
                unreadable("a package, an import that ends in a semicolon, a ruleflow-group or a rule");
            }
        }
    }

    private void readRule(String id) {
        Place place = here();
        next++;
        List<DrlRule.Annotation> annotations = new ArrayList<>();
        while (!isWord("when")) {
            if (next == lines.length || isWord("then") || isWord("end") || isRule()) {
                missing("when", id, place);
                skipRule();
                return;
            }
            readAnnotation(annotations);
        }
        next++;
        Optional<DrlRule.Section> conditions = readUntil("then", id, place);
        Optional<DrlRule.Section> consequence = conditions.flatMap(c -> readUntil("end", id, place));
        if (consequence.isPresent()) {
            rules.add(new DrlRule(id, place, annotations, conditions.get(), consequence.get()));
        }
    }

    private void readAnnotation(List<DrlRule.Annotation> annotations) {
        Matcher m = ANNOTATION.matcher(lines[next].strip());
        if (m.matches()) {
            annotations.add(new DrlRule.Annotation(m.group(1), m.group(2), here()));
            next++;
        } else if (lines[next].isBlank()) {
            next++;
        } else {
            unreadable("an annotation like @Title(\"…\"), or \"when\" on a line of its own");
        }
    }

    /** Reads on to a line that holds only this word; everything before it is the answer. */
    private Optional<DrlRule.Section> readUntil(String word, String id, Place rule) {
        Place place = here();
        int offset = offset();
        StringBuilder text = new StringBuilder();
        while (next < lines.length && !isRule()) {
            if (isWord(word)) {
                next++;
                return Optional.of(new DrlRule.Section(text.toString(), offset, place));
            }
            text.append(lines[next]).append('\n');
            next++;
        }
        missing(word, id, rule);
        return Optional.empty();
    }

    /** Goes on behind a rule that cannot be read, so that one mistake is reported once. */
    private void skipRule() {
        while (next < lines.length && !isRule()) {
            if (isWord("end")) {
                next++;
                return;
            }
            next++;
        }
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
        return next < lines.length && lines[next].strip().equals(word);
    }

    private boolean isRule() {
        return RULE.matcher(lines[next].strip()).matches();
    }

    private DrlFile.Line line(String content) {
        DrlFile.Line line = new DrlFile.Line(content, here());
        next++;
        return line;
    }

    private void unreadable(String expected) {
        String message = "expected " + expected + "; found \"" + lines[next].strip() + "\"";
        unreadable.add(new DrlFile.Line(message, here()));
        next++;
    }

    private void missing(String word, String id, Place rule) {
        unreadable.add(new DrlFile.Line("rule " + id + " has no line that reads \"" + word + "\"", rule));
    }

    private Place here() {
        return new Place(path, Math.min(next, lines.length - 1) + 1);
    }

    /** Replaces comments by blanks, so that every line and every character keeps its place; leaves strings alone. */
    public static String withoutComments(String text) {
        Matcher m = STRING_OR_COMMENT.matcher(text);
        return m.replaceAll(found ->
                Matcher.quoteReplacement(found.group().startsWith("\"") ? found.group() : blanks(found.group())));
    }

    /** As many blanks as the text has characters; what a person takes for one sign can be two of them. */
    private static String blanks(String text) {
        StringBuilder blanks = new StringBuilder();
        text.chars().forEach(c -> blanks.append(c == '\n' ? '\n' : ' '));
        return blanks.toString();
    }
}
