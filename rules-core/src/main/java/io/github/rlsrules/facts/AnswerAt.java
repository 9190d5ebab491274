package io.github.rlsrules.facts;

import static java.util.Objects.requireNonNull;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.PartialDate;
import io.github.rlsrules.runtime.Problem.Code;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts one answer, given as a text, where it was asked for. Only what cannot be read is refused: what can be right is for the intake to say. */
final class AnswerAt {
    private static final String NO_TEXT = "no text answers it; give it to RlsPatient.builder()";
    private static final Pattern TWO_WORDS = Pattern.compile("(\\w{1,30})(?:\\s+(\\w{1,30}))?");

    private final RlsPatient patient;
    private final ReplyPath at;
    private final Written answer;

    private AnswerAt(RlsPatient patient, ReplyPath at, Written answer) {
        this.patient = patient;
        this.at = at;
        this.answer = answer;
    }

    static RlsPatient with(RlsPatient patient, String path, String text) {
        RlsPatient answered = new AnswerAt(patient, pathOf(path), new Written(path, text)).answered();
        List<Reply> replies = patient.replies().stream()
                .filter(reply -> reply == null || reply.known() != Answer.NO || !isFor(path, reply.fact()))
                .toList();
        return replies.size() == patient.replies().size() ? answered : Records.with(answered, "replies", replies);
    }

    static RlsPatient notKnown(RlsPatient patient, String path) {
        pathOf(path);
        List<Reply> replies = new ArrayList<>(patient.replies());
        Reply notKnown = Reply.notKnown(path);
        if (!replies.contains(notKnown)) {
            replies.add(notKnown);
        }
        return Records.with(patient, "replies", replies);
    }

    private static ReplyPath pathOf(String path) {
        ReplyPath at = ReplyPath.read(path);
        if (at != null) {
            return at;
        }
        throw new Written(Written.shown(path), "").noField("there is no such field; " + known(Written.firstName(path)));
    }

    /** What there is in a group, or at the top. */
    private static String known(String group) {
        return switch (group) {
            case "irlsItems", "diary", "replies" -> NO_TEXT;
            case "labResults" -> keys(group, Analyte.values());
            case "measurements" -> keys(group, Measurand.values());
            case "optionsTried" -> keys(group, Option.values());
            case "medicines" ->
                "known fields: " + Records.names(Medicines.class) + "; of medicines.items[0]: "
                        + Records.names(MedicineEntry.class);
            default -> {
                RecordComponent found = Records.component(RlsPatient.class, group);
                yield "known fields: "
                        + Records.names(
                                found != null && found.getType().isRecord() ? found.getType() : RlsPatient.class);
            }
        };
    }

    private static String keys(String list, Object[] keys) {
        return "answer one like " + list + "[" + keys[0] + "]: " + Written.oneOf(keys);
    }

    /** Of another value all details are unknown anew. */
    private static boolean isFor(String path, @Nullable String fact) {
        return fact != null && (fact.equals(path) || fact.startsWith(path + "."));
    }

    private RlsPatient answered() {
        return switch (at.group()) {
            case "irlsItems", "diary", "diaryAssociations", "diaryChanges", "replies" -> throw answer.noField(NO_TEXT);
            case "dailyDoses" -> set("medicines", withDose(keyed(MedicineGroup.class)));
            case "labChanges" -> throw answer.noField("is worked out; answer labResults[" + at.key() + "] twice");
            case "labResults" -> set("labResults", answeredValues().labResults(keyed(Analyte.class)));
            case "measurements" -> set("measurements", answeredValues().measurements(keyed(Measurand.class)));
            case "optionsTried" -> set("optionsTried", optionsTried(keyed(Option.class)));
            case "medicines" ->
                set("medicines", "items".equals(at.component()) ? withNames() : inGroup(Medicines.class));
            case ReplyPath.MEDICINES ->
                set(
                        "medicines",
                        withChanged(Integer.parseInt(requireNonNull(at.key())), requireNonNull(at.component())));
            default -> {
                Class<?> type = requireNonNull(Records.component(RlsPatient.class, at.group()))
                        .getType();
                yield set(at.group(), type == PartialDate.class ? answer.as(type) : inGroup(type));
            }
        };
    }

    private RlsPatient set(String component, Object value) {
        return Records.with(patient, component, value);
    }

    private AnsweredValues answeredValues() {
        return new AnsweredValues(patient, at, answer);
    }

    private <E extends Enum<E>> E keyed(Class<E> keys) {
        if (at.key() == null) {
            throw answer.noField("is a list; " + known(at.group()));
        }
        return at.key(keys);
    }

    private Record inGroup(Class<?> type) {
        if (at.component() == null) {
            throw answer.noField("is a group; " + known(at.group()));
        }
        return changed((Record)
                requireNonNull(Records.read(requireNonNull(Records.component(RlsPatient.class, at.group())), patient)));
    }

    private <T extends Record> T changed(T given) {
        return answer.changed(given, requireNonNull(at.component()));
    }

    private Medicines withNames() {
        List<MedicineEntry> items = new ArrayList<>(patient.medicines().items());
        answer.names().forEach(name -> items.add(MedicineEntry.current(name)));
        return new Medicines(patient.medicines().complete(), items);
    }

    private Medicines withChanged(int place, String component) {
        List<MedicineEntry> items = new ArrayList<>(patient.medicines().items());
        if (place >= items.size() || items.get(place) == null) {
            throw answer.refused(Code.MISSING, "there is no such medicine yet; answer medicines.items with its name");
        }
        items.set(place, answer.changed(items.get(place), component));
        return new Medicines(patient.medicines().complete(), items);
    }

    /** The dose of the one medicine of a group that is taken now: of several nobody knows what is whose. */
    private Medicines withDose(MedicineGroup group) {
        List<MedicineEntry> items = patient.medicines().items();
        List<Integer> taken = IntStream.range(0, items.size())
                .filter(place -> isTaken(items.get(place), group))
                .boxed()
                .toList();
        if (taken.isEmpty()) {
            throw answer.refused(Code.MISSING, "there is no such medicine yet; answer medicines.items with its name");
        }
        if (taken.size() > 1) {
            throw answer.noField("there are several such medicines; answer medicines.items[" + taken.get(0)
                    + "].dailyDose, and so on");
        }
        String component = at.component() == null ? "dailyDose" : "basis".equals(at.component()) ? "doseBasis" : null;
        if (component == null) {
            throw answer.noField("is worked out; answer medicines.items[" + taken.get(0) + "].dailyDose");
        }
        return withChanged(taken.get(0), component);
    }

    private static boolean isTaken(@Nullable MedicineEntry entry, MedicineGroup group) {
        return entry != null
                && entry.use() == Use.CURRENT
                && MedicineRegister.standard().read(entry).groups().contains(group);
    }

    /** What was told before of its effect stays, unless it is told anew. */
    private List<OptionTried> optionsTried(Option option) {
        OptionTried before = patient.optionsTried().stream()
                .filter(tried -> tried != null && tried.option() == option)
                .findFirst()
                .orElse(new OptionTried(option, Use.UNKNOWN, OptionTried.Effect.UNKNOWN));
        OptionTried now = at.component() == null ? used(before) : changed(before);
        return put(now, patient.optionsTried(), tried -> tried.option() == option);
    }

    private OptionTried used(OptionTried before) {
        Matcher words = TWO_WORDS.matcher(answer.text().strip());
        Use use = words.matches() ? Written.constant(Use.values(), words.group(1)) : null;
        String effect = use == null ? null : words.group(2);
        OptionTried.Effect how =
                effect == null ? before.effect() : Written.constant(OptionTried.Effect.values(), effect);
        if (use == null || how == null) {
            throw answer.expected(Written.oneOf(Use.values()) + ", and perhaps behind it "
                    + Written.oneOf(OptionTried.Effect.values()));
        }
        return new OptionTried(before.option(), use, how);
    }

    /** In the place of the first of those; else behind all others. */
    static <T> List<T> put(T item, List<T> list, Predicate<T> isReplaced) {
        List<T> all = new ArrayList<>();
        boolean isPut = false;
        for (T one : list) {
            if (one == null || !isReplaced.test(one)) {
                all.add(one);
            } else if (!isPut) {
                all.add(item);
                isPut = true;
            }
        }
        if (!isPut) {
            all.add(item);
        }
        return all;
    }
}
