package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rlsrules.facts.DiaryEntry;
import io.github.rlsrules.facts.DiaryEntryBuilder;
import io.github.rlsrules.facts.PriorCareBuilder;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.facts.WarningSignsBuilder;
import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Letter;
import io.github.rlsrules.runtime.Sign;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A diary in a letter: counts in a line, and on a page a drawing that says the same to whoever does not see it. */
class DiaryPictureTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private static DiaryEntryBuilder evening(int daysAgo) {
        return DiaryEntryBuilder.builder().date(AS_OF.minusDays(daysAgo));
    }

    private static DiaryEntry bad(int daysAgo, LocalTime onset) {
        return evening(daysAgo)
                .symptoms(Answer.YES)
                .woke(Answer.YES)
                .onset(onset)
                .intensity(7)
                .build();
    }

    /** Two weeks: nine evenings with symptoms, four without, one day that was not written down. */
    private static List<DiaryEntry> twoWeeks() {
        return IntStream.range(0, 14)
                .filter(daysAgo -> daysAgo != 5)
                .mapToObj(daysAgo -> daysAgo % 3 == 0 && daysAgo != 12
                        ? evening(daysAgo).symptoms(Answer.NO).woke(Answer.NO).build()
                        : bad(daysAgo, LocalTime.of(daysAgo % 2 == 0 ? 21 : 22, 0)))
                .toList();
    }

    private static RlsPatientBuilder patient(List<DiaryEntry> diary) {
        return RlsPatient.builder().legSymptoms(Examples.ALL_FIVE_MET).diary(diary);
    }

    private static Letter letter(RlsPatientBuilder patient, Audience reader) {
        return Letter.of(TheRules.ALONE.assess(patient.build(), AS_OF), reader, Locale.ENGLISH);
    }

    private static String text(List<DiaryEntry> diary) {
        return letter(patient(diary), Audience.PATIENT).text().replaceAll("\\s+", " ");
    }

    private static Element drawing(List<DiaryEntry> diary) throws Exception {
        String html = letter(patient(diary), Audience.PATIENT).html();
        String svg = html.substring(html.indexOf("<svg"), html.indexOf("</svg>") + "</svg>".length());
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static String in(Element drawing, String tag) {
        return drawing.getElementsByTagName(tag).item(0).getTextContent();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void aLineCountsWhatWasWrittenDown(Audience reader) {
        assertThat(letter(patient(twoWeeks()), reader).text().replaceAll("\\s+", " "))
                .containsOnlyOnce("Symptom diary: 13 days written down, 8 November to 21 November; symptoms on 9 of 13 "
                        + "days; woken by them on 9 of 13 nights; they usually began at about 21:00.");
    }

    @Test
    void whatNobodyWroteDownIsNotCounted() {
        assertThat(text(List.of(evening(0).build())))
                .contains("Symptom diary: 1 day written down, 21 November. ")
                .doesNotContain("symptoms on", "woken by them", "usually began");
    }

    /** An evening after midnight is late, not early: of ten to twelve and twenty past, the usual one lies between. */
    @Test
    void theUsualHourIsFoundAcrossMidnight() {
        assertThat(text(List.of(bad(2, LocalTime.of(23, 30)), bad(1, LocalTime.of(0, 10)), bad(0, LocalTime.of(1, 0)))))
                .contains("usually began at about 00:15");
    }

    /** As rules do, which take hours from memory for none. */
    @Test
    void hoursFromMemoryAreNotUsual() {
        DiaryEntry later = DiaryEntryBuilder.builder(bad(0, LocalTime.of(20, 0)))
                .writtenLater(Answer.YES)
                .build();
        assertThat(text(List.of(later))).contains("symptoms on 1 of 1 day").doesNotContain("usually began");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void whereThereIsNoDiaryNothingIsSaidOfOne(Audience reader) {
        RlsPatientBuilder none = patient(List.of())
                .priorCare(PriorCareBuilder.builder().keepsDiary(Answer.NO).build());
        assertThat(letter(none, reader).html()).doesNotContain("Symptom diary", "<svg", "<figure>");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void besideAnEmergencyADiaryCanWait(Audience reader) {
        RlsPatientBuilder stroke = patient(twoWeeks())
                .warningSigns(WarningSignsBuilder.builder().faceDroop(Sign.NEW).build());
        assertThat(letter(stroke, reader).html()).doesNotContain("Symptom diary", "<svg");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void onAPageItIsDrawnWithTheLineBelow(Audience reader) {
        assertThat(letter(patient(twoWeeks()), reader).html())
                .containsSubsequence(
                        "<h2>Symptom diary</h2>",
                        "<figure>",
                        "<svg ",
                        "</svg>",
                        "<figcaption>13 days written",
                        "</figure>")
                .doesNotContain("<script", "href", "NaN");
    }

    @Test
    void theDrawingIsTextForWhoeverDoesNotSeeIt() throws Exception {
        Element drawing = drawing(twoWeeks());
        assertThat(drawing.getAttribute("role")).isEqualTo("img");
        assertThat(in(drawing, "title")).isEqualTo("Symptom diary");
        assertThat(in(drawing, "desc"))
                .contains(
                        "Week from 8 November: symptoms on 6 of 7 days; woken by them on 6 of 7 nights; "
                                + "began between 21:00 and 22:00; strength 0 to 7.",
                        "Week from 15 November: symptoms on 3 of 6 days");
    }

    @Test
    void eachAnswerIsAMarkAndWhatIsNotKnownIsNone() throws Exception {
        assertThat(marks(List.of(evening(0).build()))).isZero();
        assertThat(marks(List.of(evening(0).symptoms(Answer.NO).build()))).isEqualTo(1);
        assertThat(marks(List.of(bad(0, LocalTime.of(22, 0))))).isEqualTo(4);
        assertThat(marks(List.of(bad(0, LocalTime.of(22, 0)), bad(40, LocalTime.of(22, 0)))))
                .isEqualTo(8);
    }

    private static int marks(List<DiaryEntry> diary) throws Exception {
        return drawing(diary).getElementsByTagName("rect").getLength();
    }

    @Test
    void everyMarkLiesWithinTheDrawing() throws Exception {
        List<DiaryEntry> halfAYear = IntStream.range(0, 182)
                .mapToObj(daysAgo -> DiaryEntryBuilder.builder(bad(daysAgo, LocalTime.of(daysAgo % 24, 59)))
                        .durationMinutes(24 * 60)
                        .intensity(10)
                        .build())
                .toList();
        Element drawing = drawing(halfAYear);
        String[] box = drawing.getAttribute("viewBox").split(" ");
        var marks = drawing.getElementsByTagName("rect");
        assertThat(marks.getLength()).isEqualTo(4 * 182);
        for (int i = 0; i < marks.getLength(); i++) {
            Element mark = (Element) marks.item(i);
            assertThat(number(mark, "x")).isNotNegative();
            assertThat(number(mark, "y")).isNotNegative();
            assertThat(number(mark, "height")).isPositive();
            assertThat(number(mark, "x") + number(mark, "width")).isLessThanOrEqualTo(Double.parseDouble(box[2]));
            assertThat(number(mark, "y") + number(mark, "height")).isLessThanOrEqualTo(Double.parseDouble(box[3]));
        }
    }

    private static double number(Element mark, String attribute) {
        return Double.parseDouble(mark.getAttribute(attribute));
    }
}
