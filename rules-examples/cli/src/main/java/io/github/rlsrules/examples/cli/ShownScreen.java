package io.github.rlsrules.examples.cli;

import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import io.github.rlsrules.runtime.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A screen of questions as lines of a terminal: what it is about, the questions, and how to answer them. */
record ShownScreen(Screen screen, int stepsLeft, Texts texts, LocalDate asOf) {
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder("\n");
        shown.append(screen.title().toUpperCase(Locale.ENGLISH))
                .append("  (")
                .append(left())
                .append(")\n\n");
        List<ScreenItem> items = screen.items();
        if (TypedAnswer.isList(screen)) {
            for (int i = 0; i < items.size(); i++) {
                shown.append(numbered(i, question(items.get(i))));
            }
        } else {
            ScreenItem item = items.get(0);
            shown.append(LongLetter.wrapped("", question(item)));
            if (item.form() == ScreenItem.Form.CHOICE) {
                for (int i = 0; i < item.choices().size(); i++) {
                    shown.append(numbered(i, item.choices().get(i).label()));
                }
            }
        }
        return shown.append('\n').append(howTo()).toString();
    }

    /** "This medicine" is the one of that name. */
    private static String question(ScreenItem item) {
        return item.about().isEmpty() ? item.question() : item.about() + ": " + item.question();
    }

    /** At least so many are left; each answer may open others. */
    private String left() {
        return stepsLeft <= 1 ? "perhaps the last step" : "about " + stepsLeft + " more steps";
    }

    private static String numbered(int place, String words) {
        return LongLetter.wrapped(String.format(Locale.ROOT, "%2d  ", place + 1), words);
    }

    private String howTo() {
        if (TypedAnswer.isList(screen)) {
            return "Type the numbers of what applies, such as: 1 2\nEnter alone = " + texts.get("interview.none")
                    + ".   ?2 = " + texts.get("interview.notKnown") + " about 2.\n";
        }
        return LongLetter.wrapped("", howTo(screen.items().get(0))) + TypedAnswer.NOT_KNOWN + " = "
                + texts.get("interview.notKnown") + ".\n";
    }

    private String howTo(ScreenItem item) {
        return switch (item.form()) {
            case TICK -> "Type yes or no.";
            case CHOICE -> "Type the number of the answer.";
            case NUMBER -> number(item);
            case DATE -> "Type a date like " + asOf + ", or only its month or year.";
            case NAMES -> "Type the names with ; between them, as they stand on the packs. Enter alone: none.";
        };
    }

    private String number(ScreenItem item) {
        ScreenItem.Number number = item.number();
        if (number == null) {
            return "Type a number.";
        }
        Set<String> others = new TreeSet<>(number.units());
        others.remove(number.unit());
        if (item.fact().startsWith("labResults")) {
            return "Type the value with its unit, and its date if you have it, as in: 12 " + number.unit() + " " + asOf
                    + (others.isEmpty() ? "." : ". Other units: " + String.join(", ", others) + ".");
        }
        return "Type a number from " + plain(number.lowest()) + " to " + amount(number.highest(), number.unit()) + "."
                + others.stream()
                        .filter(unit -> texts.has("unit." + unit))
                        .reduce((one, last) -> last)
                        .map(unit -> " Or with another unit behind it, such as: " + amount(2, unit) + ".")
                        .orElse("");
    }

    private String amount(double value, String unit) {
        String key = "unit." + unit;
        return texts.has(key) ? texts.get(key, Map.of("n", plain(value))) : plain(value) + " " + unit;
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : Double.toString(value);
    }
}
