package io.github.rlsrules.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a finding says to a reader, taken apart into what there is and what to do about it; with the findings that say to do the same for the
 * same reason, and with the lesser ones of its topic as its detail.
 */
final class Said {
    /** Stands for what to do while a text is taken apart. */
    private static final String HERE = "\u0001";

    /** With which an act begins. */
    private static final Pattern TIME_LIMIT = Pattern.compile("^[A-Z_]+\\.?");

    /** What stands in the path of a value: a key, and no place on a list. */
    private static final Pattern KEY = Pattern.compile("\\[\\D");

    private final Finding<?> finding;
    private final List<Finding<?>> all = new ArrayList<>();
    private final List<Said> detail = new ArrayList<>();
    private final Set<String> before = new LinkedHashSet<>();
    private final String act;
    private final String after;
    private final Audience reader;
    /** Whether it rests on signs alone that count as new for a time: with the same sign one goes to one place. */
    private final boolean isOfTimedSigns;

    Said(Finding<?> finding, Audience reader, Texts texts) {
        this.finding = finding;
        this.reader = reader;
        this.isOfTimedSigns = finding.signs().stream().allMatch(texts::isTimed);
        all.add(finding);
        String text = isOfNoCertainMedicine()
                ? texts.get("of-several", Map.of("names", quoted(finding.called()))) + " " + HERE
                : finding.text(reader, texts, name -> name.equals("act") ? HERE : null);
        int at = text.indexOf(HERE);
        String says = at < 0 ? "" : texts.get("act." + finding.outcome().act(), reader);
        if (reader == Audience.CLINICIAN) { // who knows what to do, and is told how soon
            before.add(text);
            act = texts.get("summary.urgency." + urgency(), reader);
            after = "";
        } else if (at >= 0
                && !finding.isInDoubt()
                && isSentence(text.substring(0, at).strip())) {
            before.addAll(Sentences.of(text.substring(0, at)));
            act = says;
            after = text.substring(at + HERE.length()).strip();
        } else {
            before.addAll(Sentences.of(text.replace(HERE, says)));
            act = "";
            after = "";
        }
    }

    /**
     * Whether a patient would read of a medicine that nobody named. What is urgent says so all the same, and that it counts as each that it
     * may be stands in the same letter.
     */
    private boolean isOfNoCertainMedicine() {
        return reader == Audience.PATIENT && part() == Part.MEDICINE && !isAlarm() && finding.isOfAmbiguous();
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(ShownName::quoted).collect(Collectors.joining(", "));
    }

    /** Whether nothing of what follows belongs to it: what to do can be part of a sentence, as after a colon. */
    private static boolean isSentence(String text) {
        return text.isEmpty() || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    Urgency urgency() {
        return finding.outcome().urgency();
    }

    Part part() {
        return finding.outcome().part();
    }

    boolean isAlarm() {
        return isAlarm(finding.outcome());
    }

    private static boolean isAlarm(Outcome outcome) {
        return outcome.urgency().isAtLeast(Urgency.URGENT) && outcome.part() != Part.QUESTION;
    }

    /** Whether a summary makes an action of it: of what is urgent, and of what somebody has to see to or to discuss. */
    static boolean leads(Outcome outcome) {
        return switch (outcome.part()) {
            case SIGN, MEDICINE, DISCUSS -> outcome.urgency().isAtLeast(Urgency.REVIEW);
            default -> isAlarm(outcome);
        };
    }

    boolean isEmergency() {
        return urgency() == Urgency.EMERGENCY && part() != Part.QUESTION;
    }

    Finding<?> finding() {
        return finding;
    }

    /** What to do, if the text says so in a sentence of its own; empty if it does not. */
    String act() {
        return act;
    }

    /** What leads somewhere: what to do, or all of it where it says so within a sentence of its own. */
    String way() {
        return act.isEmpty() ? text() : act;
    }

    /** To whom to go, whatever the time limit; empty if {@link #act} is. */
    String destination() {
        return act.isEmpty() ? "" : destination(finding.outcome());
    }

    /** To whom an outcome sends, whatever the time limit; empty if it names nobody. */
    static String destination(Outcome outcome) {
        return TIME_LIMIT.matcher(outcome.act()).replaceFirst("");
    }

    /** What there is, without what to do. */
    String reason() {
        return join(Stream.of(String.join(" ", before), after));
    }

    /** All of it, in the order in which it was written. */
    String text() {
        return reader == Audience.CLINICIAN ? reason() : join(Stream.of(String.join(" ", before), act, after));
    }

    private static String join(Stream<String> parts) {
        return String.join(" ", parts.filter(part -> !part.isEmpty()).toList());
    }

    /** Whether nothing could take it back: neither what was set aside, nor a sign of which nobody told since when it is there. */
    boolean isSure() {
        return all.stream()
                .anyMatch(one -> !one.isInDoubt() && one.signsOfUnknownTime().isEmpty());
    }

    /** The rules that say it. */
    List<String> rules() {
        return all.stream().map(one -> one.rule().id()).toList();
    }

    /** The findings that say it. */
    List<Finding<?>> findings() {
        return all;
    }

    /** The rules of which it is the greater one. */
    List<String> detail() {
        return detail.stream().flatMap(one -> one.rules().stream()).toList();
    }

    /** What two of them share that say to do the same for the same reason. */
    private record Same(Outcome outcome, boolean inDoubt, String act, String after) {}

    private Same same() {
        return new Same(finding.outcome(), finding.isInDoubt(), act, after);
    }

    /**
     * Takes in what concludes the same and says to do the same. Of what is urgent, or of medicines, it then says what both found; of the
     * rest the first speaks, and both are its reasons.
     */
    private void merge(Said other) {
        all.addAll(other.all);
        if (isAlarm() || part() == Part.MEDICINE) {
            before.addAll(other.before);
        }
    }

    /** Takes in, as its detail, what a reader needs not hear beside it. */
    private boolean covers(Said other) {
        boolean isCovered = part() == Part.SIGN
                && other.part() == Part.SIGN
                && !finding.isInDoubt()
                && !other.finding.isInDoubt()
                && (isGreaterOfTopic(other) || isMoreOfTheSame(other));
        if (isCovered) {
            detail.add(other);
        }
        return isCovered;
    }

    /**
     * Whether the other is a lesser sign of its topic with which one goes to the same place. What is urgent is detail only of what is more
     * urgent and otherwise the same.
     */
    private boolean isGreaterOfTopic(Said other) {
        return finding.rule().topic().equals(other.finding.rule().topic())
                && urgency().isAtLeast(other.urgency())
                && !act.isEmpty()
                && destination().equals(other.destination())
                && (!other.isAlarm()
                        || urgency() != other.urgency()
                                && finding.outcome()
                                        .code()
                                        .equals(other.finding.outcome().code()));
    }

    /**
     * Whether it is an alarm that rests on all the signs of a lesser one, and on more: who comes because of the greater sees the lesser, and
     * two time limits for one sign would contradict each other.
     */
    private boolean isMoreOfTheSame(Said other) {
        Set<String> signs = other.signs();
        return isAlarm() && isAbove(other) && !signs.isEmpty() && signs().containsAll(signs);
    }

    /** Whether it is the more urgent one; to a patient, of two with which one does the same, the one that rests on more. */
    private boolean isAbove(Said other) {
        boolean isMoreUrgent = urgency() != other.urgency() && urgency().isAtLeast(other.urgency());
        if (reader == Audience.CLINICIAN) {
            return isMoreUrgent && other.isAlarm();
        }
        return isMoreUrgent
                ? other.isAlarm()
                        || other.isOfTimedSigns
                        || finding.rule().topic().equals(other.finding.rule().topic())
                : !isEmergency()
                        && !act.isEmpty()
                        && act.equals(other.act)
                        && signs().size() > other.signs().size();
    }

    /** What the patient calls the medicines on which it rests. */
    Set<String> called() {
        return all.stream().flatMap(one -> one.called().stream()).collect(Collectors.toSet());
    }

    /** The values on which it rests, which stand each under its name. */
    Set<String> values() {
        return signs().stream().filter(sign -> KEY.matcher(sign).find()).collect(Collectors.toSet());
    }

    private Set<String> signs() {
        return all.stream().flatMap(one -> one.signs().stream()).collect(Collectors.toSet());
    }

    /** What an assessment says to a reader, each thing once, in the order of the findings; beside an emergency the alarms alone. */
    static List<Said> of(Assessment<?> assessment, Audience reader, Texts texts) {
        List<Said> all = once(assessment.findings(reader), reader, texts);
        return all.stream().anyMatch(Said::isEmergency)
                ? all.stream().filter(Said::isAlarm).toList()
                : all;
    }

    private static List<Said> once(List<? extends Finding<?>> findings, Audience reader, Texts texts) {
        Map<Same, Said> once = new LinkedHashMap<>();
        for (Finding<?> finding : findings) {
            Said said = new Said(finding, reader, texts);
            Said earlier = once.putIfAbsent(said.same(), said);
            if (earlier != null) {
                earlier.merge(said);
            }
        }
        List<Said> leading = new ArrayList<>();
        for (Said said : once.values()) {
            if (leading.stream().noneMatch(greater -> greater.covers(said))) {
                leading.add(said);
            }
        }
        return leading;
    }
}
