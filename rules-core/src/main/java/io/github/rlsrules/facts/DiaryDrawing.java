package io.github.rlsrules.facts;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Drawing;
import io.github.rlsrules.runtime.Drawing.Anchor;
import io.github.rlsrules.runtime.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Draws a diary: a column for each day, and below each other the hours, whether there were symptoms, whether they woke the sleeper, and how
 * strong they were.
 */
final class DiaryDrawing {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private static final int WIDTH = 660;
    private static final int LEFT = 84;
    private static final int WIDEST = 20;
    private static final int LINE = 18;
    private static final int GAP = 12;
    private static final int HOURS_HIGH = 150;
    private static final int STRENGTH_HIGH = 60;
    private static final int STRONGEST = 10;
    private static final int WEEK = 7;

    /** So many dates have room below a drawing. */
    private static final int DATES = 9;

    private static final int DATE_WIDE = 50;

    /** Minutes from one line of the hours to the next; twice as many where there are many hours. */
    private static final int STEP = 2 * 60;

    private static final int FLAT = 4;

    private static final double WRITTEN_THEN = 0.8;
    private static final double WRITTEN_LATER = 0.35;

    private final DiaryDays days;
    private final Texts texts;
    private final double column;

    DiaryDrawing(DiaryDays days, Texts texts) {
        this.days = days;
        this.texts = texts;
        this.column = Math.min(WIDEST, (double) (WIDTH - LEFT) / days.length());
    }

    Drawing draw(String title, String description) {
        boolean hasHours = days.sortedOnsets().length > 0;
        boolean hasStrength = days.intensities().findAny().isPresent();
        List<String> key = key(hasHours);
        int height = 2 * (LINE + GAP)
                + (hasHours ? HOURS_HIGH + GAP : 0)
                + (hasStrength ? STRENGTH_HIGH + GAP : 0)
                + 2 * GAP
                + LINE * key.size();
        Drawing drawing = new Drawing(title, description, WIDTH, height);
        int y = GAP / 2;
        if (hasHours) {
            hours(drawing, y);
            y += HOURS_HIGH + GAP;
        }
        answers(drawing, y, "letter.diary.row.symptoms", DiaryEntry::symptoms);
        y += LINE + GAP;
        answers(drawing, y, "letter.diary.row.woken", DiaryEntry::woke);
        y += LINE + GAP;
        if (hasStrength) {
            strength(drawing, y);
            y += STRENGTH_HIGH + GAP;
        }
        dates(drawing, y);
        for (String line : key) {
            y += LINE;
            drawing.words(LEFT, y + GAP, Anchor.START, line);
        }
        return drawing;
    }

    private List<String> key(boolean hasHours) {
        List<String> key = new ArrayList<>();
        key.add(texts.get("letter.diary.key"));
        if (hasHours) {
            key.add(texts.get("letter.diary.key-hours"));
        }
        if (days.count(DiaryEntry::writtenLater, Answer.YES) > 0) {
            key.add(texts.get("letter.diary.key-later"));
        }
        return key;
    }

    /** Downwards, as a day goes on. A bar lasts as long as the symptoms; it is flat where that is not known. */
    private void hours(Drawing drawing, int top) {
        int[] onsets = days.sortedOnsets();
        int from = Math.floorDiv(onsets[0], STEP) * STEP;
        int to = from + STEP;
        for (int day = 0; day < days.length(); day++) {
            to = Math.max(to, end(day));
        }
        to = Math.min(-Math.floorDiv(-to, STEP) * STEP, from + DiaryOnsets.DAY);
        double minute = (double) HOURS_HIGH / (to - from);
        int step = to - from > STEP * 6 ? 2 * STEP : STEP;
        for (int at = from; at <= to; at += step) {
            scale(drawing, top + (at - from) * minute, DiaryPicture.clock(at));
        }
        for (int day = 0; day < days.length(); day++) {
            Integer onset = days.onset(day);
            if (onset != null) {
                double high = Math.max(FLAT, (Math.min(end(day), to) - onset) * minute);
                bar(drawing, day, top + (onset - from) * minute, high);
            }
        }
    }

    private int end(int day) {
        DiaryEntry entry = days.entry(day);
        Integer onset = days.onset(day);
        if (entry == null || onset == null) {
            return 0;
        }
        return onset + (entry.durationMinutes() == null ? 0 : entry.durationMinutes());
    }

    /** A box is a yes, a dash at its foot a no; nothing is nothing known. */
    private void answers(Drawing drawing, int top, String label, Function<DiaryEntry, Answer> question) {
        drawing.words(LEFT - 8, top + LINE - 4, Anchor.END, texts.get(label));
        for (int day = 0; day < days.length(); day++) {
            DiaryEntry entry = days.entry(day);
            Answer answer = entry == null ? Answer.UNKNOWN : question.apply(entry);
            if (answer == Answer.YES) {
                bar(drawing, day, top + 2, LINE - 4);
            } else if (answer == Answer.NO) {
                bar(drawing, day, top + LINE - 4, 2);
            }
        }
    }

    private void strength(Drawing drawing, int top) {
        double point = (double) STRENGTH_HIGH / STRONGEST;
        scale(drawing, top, texts.get("letter.diary.row.strength", Map.of("n", STRONGEST)));
        scale(drawing, top + STRENGTH_HIGH, "0");
        for (int day = 0; day < days.length(); day++) {
            Integer intensity = days.intensity(day);
            if (intensity != null && intensity > 0) {
                bar(drawing, day, top + (STRONGEST - intensity) * point, intensity * point);
            }
        }
    }

    private void dates(Drawing drawing, int top) {
        int weeks = (days.length() + WEEK - 1) / WEEK;
        int step = WEEK * ((weeks + DATES - 1) / DATES);
        for (int day = 0; day < days.length(); day += step) {
            double x = LEFT + day * column;
            drawing.line(x, GAP / 2.0, x, top);
            if (x + DATE_WIDE <= WIDTH) {
                drawing.words(x, top + LINE - 4, Anchor.START, DAY.format(days.date(day)));
            }
        }
    }

    private void scale(Drawing drawing, double y, String words) {
        drawing.line(LEFT, y, LEFT + days.length() * column, y);
        drawing.words(LEFT - 8, y + 4, Anchor.END, words);
    }

    private void bar(Drawing drawing, int day, double y, double high) {
        DiaryEntry entry = days.entry(day);
        boolean isLater = entry != null && entry.writtenLater() == Answer.YES;
        double wide = column * 0.7;
        drawing.bar(LEFT + day * column + (column - wide) / 2, y, wide, high, isLater ? WRITTEN_LATER : WRITTEN_THEN);
    }
}
