package io.github.rlsrules.examples.cohort;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.rlsrules.facts.Analyte;
import io.github.rlsrules.facts.Measurand;
import io.github.rlsrules.runtime.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one person in the notation of facts, which is then read as that of any host is. It decides nothing: what does not fit is written as it is,
 * and told by whoever reads it.
 */
final class FactsText {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> ANALYTES = names(Analyte.values());
    private static final Set<String> MEASURANDS = names(Measurand.values());
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,40})?(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern OPTION = Pattern.compile("optionsTried\\[(\\w+)]");
    private static final String MEDICINES = "medicines";

    private final Answers answers;
    private final List<@Nullable String[]> medicines;
    private final List<@Nullable String[]> labResults = new ArrayList<>();
    private final List<@Nullable String[]> measurements = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    FactsText(PersonRows rows, LocalDate asOf) {
        this.answers = new Answers(asOf);
        this.medicines = rows.of(Table.MEDICATION);
        for (@Nullable String[] row : rows.of(Table.PERSON)) {
            answers.add("birthDate", day(row[0]), null);
            answers.add("person.sex", row[1], null);
        }
        for (@Nullable String[] row : rows.unordered(Table.CONDITION)) {
            answers.add("conditions." + row[0], row[1], null);
        }
        for (@Nullable String[] row : rows.unordered(Table.ANSWER)) {
            answers.add(String.valueOf(row[0]), row[1], day(row[2]));
        }
        for (@Nullable String[] row : rows.of(Table.OBSERVATION)) {
            (MEASURANDS.contains(String.valueOf(row[0])) ? measurements : labResults).add(row);
        }
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** What no place in the notation can be found for. */
    List<Problem> problems() {
        return problems;
    }

    byte[] json() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            writeAnswers(json);
            write(json, "labResults", "analyte", labResults);
            write(json, "measurements", "measure", measurements);
            writeReplies(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("an array can be written", e);
        }
        return out.toByteArray();
    }

    /** They come by path, so that those of a group stand together. */
    private void writeAnswers(JsonGenerator json) throws IOException {
        List<Answers.Given> options = new ArrayList<>();
        String group = "";
        boolean areMedicinesDue = !medicines.isEmpty();
        for (Answers.Given given : answers.given()) {
            String path = given.path();
            int point = path.indexOf('.');
            if (isWord(path, 0, point) && isWord(path, point + 1, path.length())) {
                if (point != group.length() || !path.startsWith(group)) {
                    end(json, group);
                    group = path.substring(0, point);
                    json.writeObjectFieldStart(group);
                    if (group.equals(MEDICINES)) {
                        areMedicinesDue = false;
                        writeMedicines(json);
                    }
                }
                json.writeFieldName(path.substring(point + 1));
                writeAnswer(json, given.answer());
            } else if (OPTION.matcher(path).matches()) {
                options.add(given);
            } else if (isWord(path, 0, path.length())) {
                end(json, group);
                group = "";
                json.writeFieldName(path);
                writeAnswer(json, given.answer());
            } else {
                problems.add(new Problem(
                        "answer",
                        Problem.Code.UNKNOWN_FIELD,
                        "the path is none that is answered here: group.component, optionsTried[NAME] or birthDate; values and medicines have"
                                + " tables of their own"));
            }
        }
        end(json, group);
        if (areMedicinesDue) {
            json.writeObjectFieldStart(MEDICINES);
            writeMedicines(json);
            json.writeEndObject();
        }
        writeOptions(json, options);
    }

    private static void end(JsonGenerator json, String group) throws IOException {
        if (!group.isEmpty()) {
            json.writeEndObject();
        }
    }

    /** Whether a part of a path is a name; not empty, and nothing but letters and digits of ASCII. */
    private static boolean isWord(String path, int from, int to) {
        boolean is = from < to;
        for (int i = from; i < to && is; i++) {
            char c = path.charAt(i);
            is = c < 128 && (Character.isLetterOrDigit(c) || c == '_');
        }
        return is;
    }

    private static void writeAnswer(JsonGenerator json, String answer) throws IOException {
        if (answer.equalsIgnoreCase("true") || answer.equalsIgnoreCase("false")) {
            json.writeBoolean(answer.equalsIgnoreCase("true"));
        } else {
            json.writeString(answer);
        }
    }

    /** {@code STOPPED HELPED}: whether it is in use, and perhaps how it went. */
    private static void writeOptions(JsonGenerator json, List<Answers.Given> options) throws IOException {
        if (options.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("optionsTried");
        for (Answers.Given given : options) {
            Matcher option = OPTION.matcher(given.path());
            String[] words = given.answer().strip().split("\\s+", 2);
            if (option.matches()) {
                json.writeStartObject();
                json.writeStringField("option", option.group(1));
                json.writeStringField("use", words[0]);
                if (words.length > 1) {
                    json.writeStringField("effect", words[1]);
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void writeMedicines(JsonGenerator json) throws IOException {
        if (medicines.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("items");
        for (@Nullable String[] row : medicines) {
            json.writeStartObject();
            writeText(json, "name", row[0]);
            writeText(json, "atcCode", row[1]);
            writeText(json, "rxNormCode", row[2]);
            writeText(json, "use", row[3]);
            writeText(json, "indication", row[4]);
            writeText(json, "started", day(row[5]));
            writeText(json, "stopped", day(row[6]));
            writeNumber(json, "dailyDose", row[7]);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String list, String key, List<@Nullable String[]> values)
            throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(list);
        for (@Nullable String[] row : values) {
            json.writeStartObject();
            writeText(json, key, row[0]);
            writeNumber(json, "value", row[1]);
            writeText(json, "comparator", row[2]);
            writeText(json, "unit", row[3]);
            writeText(json, "date", day(row[4]));
            writeText(json, "range", row[5]);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeReplies(JsonGenerator json) throws IOException {
        List<Answers.Given> dated =
                answers.given().stream().filter(given -> given.date() != null).toList();
        if (dated.isEmpty() && answers.notKnown().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("replies");
        for (Answers.Given given : dated) {
            json.writeStartObject();
            json.writeStringField("fact", given.path());
            json.writeStringField("date", given.date());
            json.writeEndObject();
        }
        for (String path : answers.notKnown()) {
            json.writeStartObject();
            json.writeStringField("fact", path);
            json.writeStringField("known", "NO");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeText(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(name, text);
        }
    }

    /** As a text if it is no number: then it may be a bound, or is told. */
    private static void writeNumber(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text == null) {
            return;
        }
        json.writeFieldName(name);
        if (NUMBER.matcher(text).matches()) {
            json.writeNumber(text);
        } else {
            json.writeString(text);
        }
    }

    /** The day of a time as databases write it, with a space. */
    private static @Nullable String day(@Nullable String date) {
        return date != null && date.length() > 10 && date.charAt(10) == ' ' ? date.substring(0, 10) : date;
    }

    /** In which row a value stands of which somebody says {@code labResults[2].unit}; null if it is of none. */
    @Nullable
    Origin origin(String path) {
        if (path.startsWith("labResults[")) {
            return ofItem(Table.OBSERVATION, labResults, path);
        }
        if (path.startsWith("measurements[")) {
            return ofItem(Table.OBSERVATION, measurements, path);
        }
        if (path.startsWith("medicines.items[")) {
            return ofItem(Table.MEDICATION, medicines, path);
        }
        if (path.startsWith("conditions.")) {
            return new Origin(Table.CONDITION, path.substring("conditions.".length()));
        }
        return path.equals("birthDate") || path.equals("person.sex") ? new Origin(Table.PERSON, "") : null;
    }

    /**
     * A row of a table.
     *
     * @param table where it stands
     * @param item what it is about, as its first column says, and its day if it has one
     */
    record Origin(Table table, String item) {}

    private static @Nullable Origin ofItem(Table table, List<@Nullable String[]> rows, String path) {
        String place = path.substring(path.indexOf('[') + 1, path.indexOf(']'));
        if (!place.matches("\\d{1,6}") || Integer.parseInt(place) >= rows.size()) {
            return null;
        }
        @Nullable String[] row = rows.get(Integer.parseInt(place));
        String item = Arrays.stream(row, 0, table == Table.MEDICATION ? 3 : 1)
                .filter(text -> text != null)
                .findFirst()
                .orElse("");
        String date = table == Table.OBSERVATION ? row[4] : null;
        return new Origin(table, date == null ? item : item + " " + date);
    }
}
