package io.github.rlsrules.json;

import static io.github.rlsrules.runtime.Problem.Code.DUPLICATE;
import static io.github.rlsrules.runtime.Problem.Code.MISSING;
import static io.github.rlsrules.runtime.Problem.Code.SYNTAX;
import static io.github.rlsrules.runtime.Problem.Code.TOO_LARGE;
import static io.github.rlsrules.runtime.Problem.Code.UNKNOWN_FIELD;
import static io.github.rlsrules.runtime.Problem.Code.WRONG_TYPE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rlsrules.json.Intake.Analyte;
import io.github.rlsrules.json.Intake.Course;
import io.github.rlsrules.json.Intake.DrugEntry;
import io.github.rlsrules.json.Intake.Drugs;
import io.github.rlsrules.json.Intake.LabEntry;
import io.github.rlsrules.json.Intake.Symptoms;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.InvalidFactsException;
import io.github.rlsrules.runtime.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host may write, and what it is told when it writes anything else. */
class FactsReaderTest {
    private static final FactsReader<Intake> READER = new FactsReader<>(Intake.class);

    /** One of everything. */
    static final String FULL = """
            {
              "symptoms": {"fever": "YES", "cough": false, "course": "SLOW"},
              "labs": [{"analyte": "CRP", "value": 62.5, "unit": "mg/L", "date": "2026-11-01", "fasting": true}],
              "drugs": {"complete": "NO", "items": [{"name": "aspirin", "daily": "UNKNOWN"}]},
              "scores": [1, 2],
              "words": ["crawling"],
              "age": 41,
              "steps": 9999999999,
              "weight": 70,
              "fasting": true,
              "note": "",
              "since": "2024-02-29",
              "onset": "22:30"
            }
            """;

    private static final String ANSWER = "expected YES, NO, UNKNOWN, true or false";
    private static final String COURSE = "expected one of SUDDEN, SLOW, UNKNOWN";
    private static final String WHOLE = "expected a whole number";
    private static final String NUMBER = "expected a number";
    private static final String TRUTH = "expected true or false";
    private static final String TEXT = "expected a text";
    private static final String DATE = "expected a date like 2026-03-01, or a month or a year of it";
    private static final String TIME = "expected a time like 22:30";
    private static final String LIST = "expected a list";
    private static final String OBJECT = "expected an object";

    @Nested
    class WhatIsRead {
        @Test
        void isEverythingThatAHostKnows() {
            Intake intake = read(FULL);
            assertThat(intake)
                    .isEqualTo(new Intake(
                            new Symptoms(Answer.YES, Answer.NO, Course.SLOW),
                            List.of(new LabEntry(Analyte.CRP, 62.5, "mg/L", LocalDate.of(2026, 11, 1), Answer.YES)),
                            new Drugs(Answer.NO, List.of(new DrugEntry("aspirin", Answer.UNKNOWN))),
                            List.of(1, 2),
                            List.of("crawling"),
                            41,
                            9_999_999_999L,
                            70.0,
                            true,
                            "",
                            LocalDate.of(2024, 2, 29),
                            LocalTime.of(22, 30)));
        }

        @Test
        void isUnknownWhereItIsLeftOutOrNull() {
            Intake nothing = read("{}");
            assertThat(nothing.symptoms()).isEqualTo(new Symptoms(Answer.UNKNOWN, Answer.UNKNOWN, Course.UNKNOWN));
            assertThat(nothing.age()).isNull();
            assertThat(nothing.labs()).isEmpty();
            String fields = Arrays.stream(Intake.class.getRecordComponents())
                    .map(c -> "\"" + c.getName() + "\": null")
                    .collect(Collectors.joining(", "));
            assertThat(read("{" + fields + "}")).isEqualTo(nothing);
            assertThat(read("{\"symptoms\": {\"fever\": null, \"course\": null}}"))
                    .isEqualTo(nothing);
        }

        @Test
        void isTheSameFromBytesAStreamAndATree() throws IOException {
            Intake intake = read(FULL);
            assertThat(READER.read(new ByteArrayInputStream(FULL.getBytes(UTF_8))))
                    .isEqualTo(intake);
            assertThat(READER.read(new JsonMapper().readTree(FULL))).isEqualTo(intake);
        }

        @ParameterizedTest
        @CsvSource({
            "true, YES",
            "false, NO",
            "'\"YES\"', YES",
            "'\"NO\"', NO",
            "'\"UNKNOWN\"', UNKNOWN",
            "null, UNKNOWN"
        })
        void isAnAnswerByItsNameOrAsTrueAndFalse(String json, Answer answer) {
            assertThat(read("{\"symptoms\": {\"fever\": " + json + "}}")
                            .symptoms()
                            .fever())
                    .isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29",
                "2023-02-29",
                "0000-01-01",
                "0001-12-31",
                "9999-12-31",
                "2026-13-01",
                "2026-00-01",
                "2026-01-00",
                "2026-01-32",
                "2026-04-31",
                "+2026-01-1",
                "-001-01-01",
                "-0001-01-01",
                "+12026-01-01",
                "12026-01-01",
                "2026/01/01",
                "2026-01/01",
                "2026-1-001",
                "20260-1-01",
                "2026-01-0x",
                "٢٠٢٦-01-01",
                "2026-01-01 ",
                " 2026-01-1"
            })
    void aDateIsWhatJavaTakesForOne(String text) {
        LocalDate expected;
        try {
            expected = LocalDate.parse(text);
        } catch (DateTimeException e) {
            assertThat(problems("{\"since\": \"" + text + "\"}"))
                    .containsExactly(new Problem("since", WRONG_TYPE, DATE));
            return;
        }
        assertThat(read("{\"since\": \"" + text + "\"}").since()).isEqualTo(expected);
    }

    /** What stands in place of a value, where, and what is said of it. Used for the schema as well. */
    static List<List<String>> wrong() {
        return List.of(
                List.of("symptoms.fever", "\"yes\"", ANSWER),
                List.of("symptoms.fever", "\" YES\"", ANSWER),
                List.of("symptoms.fever", "\"\"", ANSWER),
                List.of("symptoms.fever", "1", ANSWER),
                List.of("symptoms.fever", "[true]", ANSWER),
                List.of("symptoms.fever", "{\"is\": true}", ANSWER),
                List.of("symptoms.course", "0", COURSE),
                List.of("symptoms.course", "\"0\"", COURSE),
                List.of("symptoms.course", "\"slow\"", COURSE),
                List.of("symptoms.course", "\"SLOW \"", COURSE),
                List.of("symptoms.course", "\"\"", COURSE),
                List.of("symptoms.course", "true", COURSE),
                List.of("symptoms.course", "[]", COURSE),
                List.of("age", "41.5", WHOLE),
                List.of("age", "\"41\"", WHOLE),
                List.of("age", "\" \"", WHOLE),
                List.of("age", "true", WHOLE),
                List.of("age", "[41]", WHOLE),
                List.of("age", "{}", WHOLE),
                List.of("steps", "1.5", WHOLE),
                List.of("steps", "\"1\"", WHOLE),
                List.of("weight", "\"70\"", NUMBER),
                List.of("weight", "\"NaN\"", NUMBER),
                List.of("weight", "\"Infinity\"", NUMBER),
                List.of("weight", "\"\"", NUMBER),
                List.of("weight", "false", NUMBER),
                List.of("weight", "[70.5]", NUMBER),
                List.of("fasting", "\"true\"", TRUTH),
                List.of("fasting", "1", TRUTH),
                List.of("fasting", "\"YES\"", TRUTH),
                List.of("note", "5", TEXT),
                List.of("note", "true", TEXT),
                List.of("note", "[\"a\"]", TEXT),
                List.of("note", "{}", TEXT),
                List.of("since", "20260301", DATE),
                List.of("since", "[2026, 3, 1]", DATE),
                List.of("since", "[]", DATE),
                List.of("since", "\"2026-3-1\"", DATE),
                List.of("since", "\"2026-02-30\"", DATE),
                List.of("since", "\"2026-03-01T\"", DATE),
                List.of("since", "\"2026-3\"", DATE),
                List.of("since", "\"\"", DATE),
                List.of("onset", "2230", TIME),
                List.of("onset", "[22, 30]", TIME),
                List.of("onset", "\"10:30 pm\"", TIME),
                List.of("onset", "\"25:00\"", TIME),
                List.of("onset", "\"\"", TIME),
                List.of("labs", "{}", LIST),
                List.of("labs", "\"none\"", LIST),
                List.of("labs", "0", LIST),
                List.of("symptoms", "[]", OBJECT),
                List.of("symptoms", "\"none\"", OBJECT),
                List.of("symptoms", "true", OBJECT),
                List.of("symptoms", "7", OBJECT),
                List.of("labs[1]", "5", OBJECT),
                List.of("labs[1].date", "20260301", DATE),
                List.of("labs[1].analyte", "\"crp\"", "expected one of CRP, FERRITIN"),
                List.of("scores[1]", "\"2\"", WHOLE),
                List.of("scores[1]", "2.5", WHOLE),
                List.of("words[1]", "2", TEXT),
                List.of("words[1]", "true", TEXT),
                List.of("drugs.items[1].daily", "2", ANSWER),
                List.of("drugs.complete", "\"maybe\"", ANSWER));
    }

    /** A document that is right but for one value, where a path is given as in {@link #wrong}. */
    static String with(String path, String json) {
        String value = json;
        String rest = path;
        while (!rest.isEmpty()) {
            int dot = rest.lastIndexOf('.');
            String last = rest.substring(dot + 1);
            rest = dot < 0 ? "" : rest.substring(0, dot);
            if (last.endsWith("[1]")) {
                value = "[" + first(last.substring(0, last.length() - 3)) + ", " + value + "]";
                last = last.substring(0, last.length() - 3);
            }
            value = "{" + (last.equals("analyte") || last.equals("date") ? lab(last) : "") + "\"" + last + "\": "
                    + value + "}";
        }
        return value;
    }

    private static String first(String list) {
        return switch (list) {
            case "scores" -> "1";
            case "words" -> "\"one\"";
            case "labs" -> "{" + lab("") + "\"fasting\": true}";
            default -> "{}";
        };
    }

    private static String lab(String except) {
        return "\"value\": 1, \"unit\": \"mg/L\", "
                + (except.equals("date") ? "" : "\"date\": \"2026-11-01\", ")
                + (except.equals("analyte") ? "" : "\"analyte\": \"CRP\", ");
    }

    @Nested
    class AValueOfTheWrongType {
        @ParameterizedTest
        @MethodSource("io.github.rlsrules.json.FactsReaderTest#wrong")
        void isNamedByItsPathAndWhatIsExpected(List<String> wrong) {
            Problem expected = new Problem(wrong.get(0), WRONG_TYPE, wrong.get(2));
            String json = with(wrong.get(0), wrong.get(1));
            assertThat(problems(json)).containsExactly(expected);
            assertThat(problemsOfTree(json)).containsExactly(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "age, 9999999999, expected a whole number",
            "age, 1.5, expected a whole number",
            "age, 1e99, expected a whole number",
            "steps, 99999999999999999999, expected a whole number",
            "weight, 1e400, expected a number",
            "symptoms.course, 99999999999999999999, 'expected one of SUDDEN, SLOW, UNKNOWN'"
        })
        void isANumberThatDoesNotFit(String path, String number, String message) {
            assertThat(problems(with(path, number))).containsExactly(new Problem(path, WRONG_TYPE, message));
        }

        @Test
        void hidesNoOtherProblem() {
            String json = """
                    {
                      "symptoms": {"fever": 1, "cough": "", "course": "NEVER"},
                      "labs": [
                        {"analyte": "CRP", "value": "62", "unit": 5, "date": [2026, 3, 1]},
                        "none",
                        {"analyte": 0, "colour": {"deep": [1, 2, {"x": "y"}]}, "value": 2}
                      ],
                      "drugs": {"items": {}},
                      "scores": [1, 2.5, "3", null, true],
                      "age": 9999999999,
                      "onset": "late",
                      "shoes": 44
                    }
                    """;
            assertThat(problems(json))
                    .extracting(p -> p.path() + " " + p.code())
                    .containsExactly(
                            "symptoms.fever WRONG_TYPE",
                            "symptoms.cough WRONG_TYPE",
                            "symptoms.course WRONG_TYPE",
                            "labs[0].value WRONG_TYPE",
                            "labs[0].unit WRONG_TYPE",
                            "labs[0].date WRONG_TYPE",
                            "labs[1] WRONG_TYPE",
                            "labs[2].analyte WRONG_TYPE",
                            "labs[2].colour UNKNOWN_FIELD",
                            "drugs.items WRONG_TYPE",
                            "scores[1] WRONG_TYPE",
                            "scores[2] WRONG_TYPE",
                            "scores[4] WRONG_TYPE",
                            "age WRONG_TYPE",
                            "onset WRONG_TYPE",
                            "shoes UNKNOWN_FIELD");
        }

        @Test
        void isADocumentThatIsNoObject() {
            for (String json : List.of("[]", "[{}]", "5", "\"text\"", "true")) {
                assertThat(problems(json)).containsExactly(new Problem("", WRONG_TYPE, OBJECT));
            }
            assertThat(problems("null"))
                    .containsExactly(new Problem("", WRONG_TYPE, "expected an object with the facts of one patient"));
        }

        @Test
        void isWhatTheConstructorOfARecordRefuses() {
            assertThat(problems("{\"age\": 41, \"drugs\": {\"items\": [null]}}"))
                    .containsExactly(new Problem("drugs", WRONG_TYPE, "cannot be read"));
            FactsReader<Picky> picky = new FactsReader<>(Picky.class);
            assertThat(problems(() -> picky.read("{\"age\": 7331}".getBytes(UTF_8))))
                    .containsExactly(new Problem("", WRONG_TYPE, "cannot be read"));
        }

        /** A record that checks itself, and tells the value. */
        record Picky(Integer age) {
            Picky {
                if (age > 200) {
                    throw new IllegalArgumentException("nobody is " + age);
                }
            }
        }
    }

    @Nested
    class AFieldThatThereIsNot {
        @Test
        void isNamedTogetherWithThoseThatThereAre() {
            assertThat(problems("{\"symptoms\": {\"fewer\": \"YES\"}}"))
                    .containsExactly(new Problem(
                            "symptoms.fewer",
                            UNKNOWN_FIELD,
                            "there is no such field; known fields: cough, course, fever"));
            assertThat(problems("{\"labs\": [{}, {\"Value\": 1}]}"))
                    .extracting(Problem::path)
                    .containsExactly("labs[1].Value");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"labs\": [{}, {\"x\": 1}]}",
                    "{\"labs\": [{}, {\"x\": {}}]}",
                    "{\"labs\": [{}, {\"unit\": \"mg/L\", \"x\": [{\"y\": 2}], \"value\": 3}]}",
                    "{\"labs\": [{}, {\"analyte\": \"CRP\", \"x\": [], \"unit\": \"mg/L\", \"value\": 3, \"date\": null, \"fasting\": true}]}",
                    "{\"labs\": [{}, {\"analyte\": \"CRP\", \"unit\": \"mg/L\", \"value\": 3, \"date\": null, \"fasting\": true, \"x\": 1}]}",
                    "{\"labs\": [{}, {\"analyte\": \"CRP\", \"unit\": \"mg/L\", \"value\": 3, \"date\": null, \"fasting\": true, \"x\": {\"y\": 1}}]}"
                })
        void isNamedByItsPathWhereverItStands(String json) {
            assertThat(problems(json))
                    .extracting(p -> p.path() + " " + p.code())
                    .containsExactly("labs[1].x UNKNOWN_FIELD");
            assertThat(problemsOfTree(json)).extracting(Problem::path).containsExactly("labs[1].x");
        }

        @Test
        void isNamedWhetherTheRecordWasCompleteBeforeItOrNot() {
            String all =
                    "\"analyte\": \"CRP\", \"unit\": \"mg/L\", \"x\": [1], \"value\": 3, \"date\": null, \"fasting\": true";
            assertThat(problems("{\"labs\": [{}, {" + all + ", \"y\": {\"z\": 1}, \"w\": 2}]}"))
                    .extracting(Problem::path)
                    .containsExactly("labs[1].x", "labs[1].y", "labs[1].w");
        }

        @Test
        void isNamedWithAllOthers() {
            String json =
                    "{\"a\": 1, \"symptoms\": {\"b\": {}, \"fever\": \"NO\", \"c\": [1, [2]], \"d\": 1}, \"e\": {}, \"age\": 4}";
            assertThat(problems(json))
                    .extracting(Problem::path)
                    .containsExactly("symptoms.b", "symptoms.c", "symptoms.d", "a", "e");
        }

        @Test
        void isNamedOnceHoweverMuchItHolds() {
            assertThat(problems("{\"more\": {\"fever\": [1, {\"a\": 2}], \"cough\": 3}}"))
                    .extracting(Problem::path)
                    .containsExactly("more");
        }
    }

    @Nested
    class AFieldThatStandsTwice {
        @Test
        void isRefusedEvenIfBothSayTheSame() {
            assertThat(problems("{\"age\": 41, \"age\": 41}"))
                    .containsExactly(new Problem("age", DUPLICATE, "is given twice"));
        }

        @Test
        void isNamedByItsPath() {
            assertThat(problems("{\"labs\": [{}, {\"unit\": \"mg/L\",\n \"unit\": \"g/L\"}]}"))
                    .extracting(p -> p.path() + " " + p.code())
                    .containsExactly("labs[1].unit DUPLICATE");
            assertThat(problems("{\"symptoms\": {\"fever\": 1, \"cough\": true, \"fever\": true}}"))
                    .extracting(p -> p.path() + " " + p.code())
                    .containsExactly("symptoms.fever WRONG_TYPE", "symptoms.fever DUPLICATE");
        }

        @Test
        void aNameIsToldWithoutWhatATerminalCouldObey() {
            String name = "x\\u001b[2J\\n" + "y".repeat(100);
            assertThat(problems("{\"" + name + "\": 1, \"symptoms\": {\"" + name + "\": 1}}"))
                    .extracting(Problem::path)
                    .containsExactly("symptoms.x__2J_" + "y".repeat(54), "x__2J_" + "y".repeat(54));
        }

        @Test
        void isNotLookedForInsideAFieldThatThereIsNot() {
            assertThat(problems("{\"more\": {\"a\": 1, \"a\": 2}}"))
                    .extracting(p -> p.path() + " " + p.code())
                    .containsExactly("more UNKNOWN_FIELD");
        }

        @Test
        void losesNeitherAYesNorWhatOnlyOneOfThemSays() {
            Intake read = READER.given("""
                            {"symptoms": {"fever": true, "cough": false, "cough": true, "fever": false},
                             "symptoms": {"pain": "LEFT"}, "labs": [{"unit": "mg/L"}], "labs": [{"unit": "g/L"}]}
                            """.getBytes(UTF_8)).patient();
            assertThat(read.symptoms().fever()).isEqualTo(Answer.YES);
            assertThat(read.symptoms().cough()).isEqualTo(Answer.YES);
            assertThat(read.labs()).hasSize(2);
        }
    }

    record Primitive(int index, @Nullable Answer answer) {}

    @Test
    void aPrimitiveThatIsLeftOutIsMissedAndNeverZero() {
        FactsReader<Primitive> reader = new FactsReader<>(Primitive.class);
        for (String json : List.of("{}", "{\"answer\": \"YES\"}", "{\"index\": null}")) {
            assertThat(problems(() -> reader.read(json.getBytes(UTF_8))))
                    .containsExactly(new Problem("index", MISSING, "is needed"));
        }
        assertThat(reader.read("{\"index\": 0}".getBytes(UTF_8))).isEqualTo(new Primitive(0, null));
        assertThat(problems(() -> reader.read("{\"index\": \"1\", \"answer\": 2}".getBytes(UTF_8))))
                .extracting(Problem::path)
                .containsExactly("index", "answer");
    }

    @Nested
    class ATextThatIsNoJson {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "  \n ",
                    "{",
                    "{\"age\": 41",
                    "{\"age\": ",
                    "{\"age\"",
                    "{\"note\": \"abc",
                    "{\"labs\": [{\"unit\": \"mg/L\"}",
                    "{\"age\": 41,}",
                    "{'age': 41}",
                    "{age: 41}",
                    "{\"age\": 041}",
                    "{\"weight\": NaN}",
                    "{\"weight\": +1}",
                    "{\"weight\": .5}",
                    "{\"age\": 41} // years",
                    "{} {}",
                    "{} x",
                    "{}}",
                    "yes",
                    "{\"note\": \"tab\there\"}"
                })
        void isASyntaxProblem(String text) {
            assertThat(problems(text)).extracting(Problem::code).containsExactly(SYNTAX);
        }

        @Test
        void isASyntaxProblemWhereverItIsTruncated() {
            String full = FULL.strip();
            for (int end = 0; end < full.length(); end++) {
                assertThat(problems(full.substring(0, end)))
                        .extracting(Problem::code)
                        .containsExactly(SYNTAX);
            }
        }

        @Test
        void saysWhereItStops() {
            assertThat(problems("{\"age\": 41,\n  oops}"))
                    .containsExactly(
                            new Problem("", SYNTAX, "not valid JSON, or it ends too early, at line 2, column 3"));
        }

        @Test
        void isToldFromOneThatIsNotUtf8() {
            byte[] latin1 = {'{', '"', 'n', 'o', 't', 'e', '"', ':', '"', (byte) 0xE9, '"', '}'};
            assertThat(problems(() -> READER.read(latin1))).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(SYNTAX);
                assertThat(problem.message()).startsWith("not valid UTF-8");
            });
        }

        @Test
        void comesWithTheProblemsFoundBefore() {
            assertThat(problems("{\"age\": \"41\", \"weight\": 7x}"))
                    .extracting(p -> p.path() + " " + p.code())
                    .containsExactly("age WRONG_TYPE", " SYNTAX");
        }

        /** Bytes by chance, among them those that look like other encodings, and documents with some bytes changed. */
        @Test
        void neverEndsInAnythingElseThanProblems() {
            Random random = new Random(1);
            byte[] full = FULL.getBytes(UTF_8);
            for (int i = 0; i < 4_000; i++) {
                byte[] bytes = i % 2 == 0 ? new byte[random.nextInt(24)] : full.clone();
                for (int k = 0; k < (i % 2 == 0 ? bytes.length : 3); k++) {
                    byte any = (byte) (random.nextInt(3) == 0 ? 0 : random.nextInt(256));
                    bytes[i % 2 == 0 ? k : random.nextInt(bytes.length)] = any;
                }
                Throwable thrown = catchThrowable(() -> READER.read(bytes));
                if (thrown != null) {
                    assertThat(thrown).as(Arrays.toString(bytes)).isInstanceOf(InvalidFactsException.class);
                }
            }
        }
    }

    @Nested
    class ATextThatIsTooLarge {
        private static final long HUGE = 100L * 1024 * 1024;

        @Test
        void isRefusedWhenItIsNestedTooDeeply() {
            assertThat(problems("{\"more\": " + "[".repeat(40) + "]".repeat(40) + "}"))
                    .extracting(p -> p.path() + " " + p.code())
                    .containsExactly(" TOO_LARGE");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{\"more\":[", "{\"labs\":[", "{\"note\":["})
        void isNotReadToItsEndWhenItIsNestedWithoutEnd(String start) {
            Endless stream = new Endless(start, "[", HUGE);
            assertThat(problems(() -> read(stream))).extracting(Problem::code).contains(TOO_LARGE);
            assertThat(stream.read).isLessThan(1024 * 1024);
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{\"more\":[", "{\"note\":["})
        void isNotReadToItsEndWhenItGoesOnAndOn(String start) {
            Endless stream = new Endless(start, "[[]],", HUGE);
            assertThat(problems(() -> read(stream))).extracting(Problem::code).contains(TOO_LARGE);
            assertThat(stream.read).isLessThan(17 * 1024 * 1024);
        }

        @Test
        void isRefusedAsBytesToo() {
            byte[] large = new byte[17 * 1024 * 1024];
            Arrays.fill(large, (byte) ' ');
            large[0] = '{';
            large[large.length - 1] = '}';
            assertThat(problems(() -> READER.read(large)))
                    .extracting(Problem::code)
                    .containsExactly(TOO_LARGE);
        }

        @Test
        void isRefusedForOneTextOrNumberThatIsTooLong() {
            assertThat(problems("{\"note\": \"" + "x".repeat(100_001) + "\"}"))
                    .extracting(Problem::code)
                    .containsExactly(TOO_LARGE);
            assertThat(problems("{\"weight\": " + "1".repeat(101) + "}"))
                    .extracting(Problem::code)
                    .containsExactly(TOO_LARGE);
        }

        @Test
        void tellsNoMoreProblemsThanAnybodyReads() {
            String fields = IntStream.range(0, 200_000)
                    .mapToObj(i -> "\"f" + i + "\":1")
                    .collect(Collectors.joining(","));
            List<Problem> problems = problems("{" + fields + "}");
            assertThat(problems).hasSize(101);
            assertThat(problems.get(100).code()).isEqualTo(TOO_LARGE);
            assertThat(problems.get(100).message()).isEqualTo("there are more problems than the first 100");
            Endless stream = new Endless("{\"words\":[", "1,", HUGE);
            assertThat(problems(() -> read(stream))).hasSize(102);
            assertThat(stream.read).isLessThan(17 * 1024 * 1024);
        }

        private Intake read(InputStream stream) {
            try {
                return READER.read(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A stream that is made up while it is read. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] again;
        private final long length;
        private long read;

        Endless(String start, String again, long length) {
            this.start = start.getBytes(UTF_8);
            this.again = again.getBytes(UTF_8);
            this.length = length;
        }

        @Override
        public int read() {
            if (read == length) {
                return -1;
            }
            long at = read++;
            return at < start.length ? start[(int) at] : again[(int) ((at - start.length) % again.length)];
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int some = (int) Math.min(most, length - read);
            for (int i = 0; i < some; i++) {
                into[from + i] = (byte) read();
            }
            return some == 0 ? -1 : some;
        }
    }

    @Test
    void aStreamThatCannotBeReadIsTheHostsBusiness() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() -> READER.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("Stream closed");
    }

    /** Values that stand nowhere else are put wherever a value can be wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"symptoms\": {\"fever\": \"CANARY\", \"course\": \"CANARY\"}, \"age\": \"CANARY\", \"since\": \"CANARY\"}",
                "{\"symptoms\": {\"fever\": 73310625, \"course\": 73310625}, \"note\": 73310625, \"since\": 73310625}",
                "{\"age\": 73310625.5, \"fasting\": 73310625, \"labs\": 73310625, \"symptoms\": 73310625}",
                "{\"age\": 7331062500000000000000, \"labs\": [\"CANARY\"], \"scores\": [\"CANARY\"]}",
                "{\"labs\": [{\"analyte\": \"CANARY\", \"value\": \"CANARY\", \"date\": \"CANARY\"}]}",
                "{\"shoes\": \"CANARY\"}",
                "{\"symptoms\": \"CANARY\"}",
                "\"CANARY\"",
                "{\"note\": \"CANARY",
                "{\"note\": CANARY}",
                "{\"note\": \"CANARY\", \"note\": \"CANARY\"}",
                "{\"note\": \"CANARY\"} CANARY",
                "{\"weight\": 73310625x}"
            })
    void noValueIsEverRepeated(String json) {
        InvalidFactsException thrown =
                catchThrowableOfType(InvalidFactsException.class, () -> READER.read(json.getBytes(UTF_8)));
        assertThat(thrown).isNotNull().hasNoCause();
        assertThat(thrown.getMessage() + thrown.problems() + thrown)
                .doesNotContain("CANARY")
                .doesNotContain("7331");
    }

    @Test
    void anExceptionTellsAllProblemsInItsMessage() {
        assertThatThrownBy(() -> read("{\"age\": \"x\", \"shoes\": 1, \"note\": 2}"))
                .isInstanceOf(InvalidFactsException.class)
                .hasMessageMatching("age: expected a whole number; note: expected a text; there is no such field.*");
    }

    private static Intake read(String json) {
        return READER.read(json.getBytes(UTF_8));
    }

    private static List<Problem> problems(String json) {
        return problems(() -> read(json));
    }

    private static List<Problem> problemsOfTree(String json) {
        return problems(() -> {
            try {
                return READER.read(new JsonMapper().readTree(json));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<Problem> problems(java.util.function.Supplier<?> reading) {
        InvalidFactsException thrown = catchThrowableOfType(InvalidFactsException.class, reading::get);
        assertThat(thrown).isNotNull();
        return thrown.problems();
    }
}
