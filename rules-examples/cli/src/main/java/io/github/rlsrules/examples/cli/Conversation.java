package io.github.rlsrules.examples.cli;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.outcomes.RlsOutcome;
import io.github.rlsrules.runtime.Assessment;
import io.github.rlsrules.runtime.Audience;
import io.github.rlsrules.runtime.Given;
import io.github.rlsrules.runtime.Interview;
import io.github.rlsrules.runtime.KnownBy;
import io.github.rlsrules.runtime.Screen;
import io.github.rlsrules.runtime.ScreenItem;
import io.github.rlsrules.runtime.Summary;
import io.github.rlsrules.runtime.Texts;
import io.github.rlsrules.runtime.Urgency;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An interview in a terminal, one screen at a time, until it may stop or whoever answers wants it to. The end of what is typed is such a
 * wish. Nothing that is typed is printed but the names of medicines, as far as a
 * terminal cannot obey them.
 */
final class Conversation {
    private static final int NAMED = 3;
    private static final String BEGIN = """
            One question after the other; then comes a letter.
            quit = stop now, with a letter about what is known so far.   help = what else you can type.
            """;
    private static final String HELP = """
            Type one of these at any time:
              ?      I do not know; in a list, ?2 is for number 2 alone
              back   to the question before; its answer is forgotten
              why    what each question is asked for
              save FILE   keep the answers in a file
              quit   no more questions: the letter with what is known so far
            """;

    private static final String AFTER_ALARM = """
            This comes before any other question.
            Enter alone = stop here.   on = go on with the questions.   back = change the last answer.
            """;

    private final RlsRules rules;
    private final Texts texts;
    private final Plan plan;
    private final TypedLines in;
    private final PrintWriter out;
    private final Deque<Step> before = new ArrayDeque<>();
    private Step now;

    /**
     * How it is held.
     *
     * @param asOf the date of the assessment
     * @param reader who reads the questions
     * @param answering who answers them
     * @param numbers the host's own, for help at once
     * @param file where answers are kept if no other file is named
     */
    record Plan(
            LocalDate asOf,
            Audience reader,
            Set<KnownBy> answering,
            List<String> numbers,
            @Nullable Path file) {}

    /**
     * Where it stands.
     *
     * @param given what is known
     * @param taps how many it would have taken on a screen that is touched
     * @param told the headline that was told last because it cannot wait
     * @param notRecognised the sentences about what was not recognised that were told
     * @param answered what was answered, each fact in each form
     */
    private record Step(
            Given<RlsPatient> given, int taps, String told, List<String> notRecognised, Set<Answered> answered) {
        /** A sign is ticked, and then is asked since when it is there. */
        private record Answered(String fact, ScreenItem.Form form) {
            static Answered of(ScreenItem item) {
                return new Answered(item.fact(), item.form());
            }
        }

        Step told(String headline) {
            return new Step(given, taps, headline, notRecognised, answered);
        }

        Step toldOf(List<String> sentences) {
            return new Step(given, taps, told, sentences, answered);
        }

        Step with(RlsPatient patient) {
            return new Step(new Given<>(patient, given.problems(), given.id()), taps, told, notRecognised, answered);
        }

        Step with(RlsPatient patient, int moreTaps, Screen screen) {
            Set<Answered> all = new HashSet<>(answered);
            screen.items().forEach(item -> all.add(Answered.of(item)));
            return new Step(
                    new Given<>(patient, given.problems(), given.id()), taps + moreTaps, told, notRecognised, all);
        }

        boolean isAnswered(ScreenItem item) {
            return answered.contains(Answered.of(item));
        }

        /** The facts that were asked for. */
        Set<String> facts() {
            return answered.stream().map(Answered::fact).collect(Collectors.toSet());
        }
    }

    Conversation(RlsRules rules, Plan plan, Given<RlsPatient> begun, TypedLines in, PrintWriter out) {
        this.rules = rules;
        this.texts = rules.rulebook().texts(Locale.ENGLISH);
        this.plan = plan;
        this.in = in;
        this.out = out;
        this.now = new Step(begun, 0, "", List.of(), Set.of());
    }

    /** What is known at the end. */
    Given<RlsPatient> hold() throws IOException {
        out.print(BEGIN);
        boolean goesOn = true;
        while (goesOn) {
            Assessment<RlsOutcome> assessment = rules.assess(now.given(), plan.asOf());
            Interview interview = assessment.interview(plan.answering());
            if (leavesWhatWasAnswered(interview)) {
                continue;
            }
            tellWhatIsNotRecognised(assessment);
            goesOn = tellWhatCannotWait(assessment, interview) && ask(assessment, interview);
        }
        return now.given();
    }

    /** Keeps what is known, and on which day it was answered. */
    void save(Path file) throws IOException {
        Given<RlsPatient> given = now.given();
        FactsFile.write(
                new Given<>(AnsweredOn.date(plan.asOf(), now.facts(), given.patient()), given.problems(), given.id()),
                file);
    }

    /** What the interview leaves open, after the letter. */
    void tellWhatIsOpen(Assessment<RlsOutcome> assessment) {
        List<String> open = assessment.interview(plan.answering()).open();
        if (!open.isEmpty()) {
            String named = open.stream().limit(NAMED).map(texts::label).collect(Collectors.joining("; "));
            int more = open.size() - NAMED;
            out.println();
            say("Not asked, or not answered: " + named + (more > 0 ? "; and " + more + " more" : "") + ".");
        }
        out.flush();
    }

    /** What was answered and could not be used for certain, such as that a list is complete, is not asked again: it stays as answered. */
    private boolean leavesWhatWasAnswered(Interview interview) {
        List<ScreenItem> again =
                interview.next(plan.reader(), Locale.ENGLISH).map(Screen::items).orElse(List.of()).stream()
                        .filter(now::isAnswered)
                        .toList();
        RlsPatient patient = now.given().patient();
        for (ScreenItem item : again) {
            patient = patient.notKnown(item.fact());
        }
        now = again.isEmpty() ? now : now.with(patient);
        return !again.isEmpty();
    }

    private void tellWhatIsNotRecognised(Assessment<RlsOutcome> assessment) {
        List<String> sentences = assessment.notRecognised(plan.reader(), Locale.ENGLISH);
        sentences.stream().filter(one -> !now.notRecognised().contains(one)).forEach(this::say);
        now = now.toldOf(sentences);
    }

    /** Whether the interview goes on after an alarm, or after what cannot wait for the letter. */
    private boolean tellWhatCannotWait(Assessment<RlsOutcome> assessment, Interview interview) throws IOException {
        Summary summary = assessment.summary(plan.reader(), Locale.ENGLISH);
        String headline = summary.headline().text();
        if (!summary.urgency().isAtLeast(Urgency.SAME_DAY) || headline.equals(now.told())) {
            return true;
        }
        now = now.told(headline);
        out.println();
        loud(headline);
        plan.numbers().forEach(this::loud);
        summary.actions().stream()
                .filter(action -> action.urgency().isAtLeast(Urgency.SAME_DAY))
                .forEach(action -> loud(action.act()));
        if (interview.mayStop().equals(Optional.of(Interview.Stop.ALARM))) {
            return wantsToGoOn();
        }
        out.println();
        say("The questions go on. To stop here: quit.");
        return true;
    }

    private boolean wantsToGoOn() throws IOException {
        out.println();
        out.print(AFTER_ALARM);
        while (true) {
            String typed = typed();
            if (typed == null || Set.of("", "quit", "stop").contains(typed.toLowerCase(Locale.ROOT))) {
                return false;
            }
            if (typed.equalsIgnoreCase("on") || typed.equalsIgnoreCase("back") && goBack()) {
                return true;
            }
            out.print(AFTER_ALARM);
        }
    }

    /** Asks the next questions, until they are answered; false if there are none or nobody wants to be asked. */
    private boolean ask(Assessment<RlsOutcome> assessment, Interview interview) throws IOException {
        Optional<Screen> next = interview.next(plan.reader(), Locale.ENGLISH);
        if (next.isEmpty()) {
            out.println();
            say("That is all there is to ask. Thank you.");
            return false;
        }
        if (now.taps() >= Interview.MOST_TAPS) {
            out.println();
            say("That is as much as anybody should be asked at once.");
            return false;
        }
        Screen screen = next.get();
        out.print(new ShownScreen(screen, interview.tapsLeft(), texts, plan.asOf()));
        while (true) {
            String typed = typed();
            if (typed == null || typed.equalsIgnoreCase("quit")) {
                return false;
            }
            if (typed.equalsIgnoreCase("back") && goBack()) {
                return true;
            }
            if (!isAboutTheInterview(typed, assessment, screen) && isTaken(screen, typed)) {
                return true;
            }
        }
    }

    private boolean isAboutTheInterview(String typed, Assessment<RlsOutcome> assessment, Screen screen) {
        String[] words = typed.split("\\s+", 2);
        switch (words[0].toLowerCase(Locale.ROOT)) {
            case "back" -> say("This is the first question.");
            case "help" -> out.print(HELP);
            case "why" -> tellWhy(assessment, screen);
            case "save" -> save(words.length > 1 ? words[1] : "");
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean goBack() {
        Step last = before.poll();
        if (last == null) {
            return false;
        }
        now = last;
        return true;
    }

    private boolean isTaken(Screen screen, String typed) {
        try {
            TypedAnswer.Taken taken = new TypedAnswer(screen, typed, now.given().patient(), plan.asOf()).taken();
            before.push(now);
            now = now.with(taken.patient(), taken.taps(), screen);
            if (TypedAnswer.isList(screen)) {
                say(taken.noted().isEmpty() ? "" : "Noted: " + String.join("; ", taken.noted()) + ".");
            }
            return true;
        } catch (TypedAnswer.NotUnderstood e) {
            say(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void tellWhy(Assessment<RlsOutcome> assessment, Screen screen) {
        for (int i = 0; i < screen.items().size(); i++) {
            ScreenItem item = screen.items().get(i);
            String number = TypedAnswer.isList(screen) ? String.format(Locale.ROOT, "%2d  ", i + 1) : "";
            String why = item.why().isEmpty()
                    ? "It decides what else is asked."
                    : assessment.explain(item.why()).rule().title() + ".";
            out.print(LongLetter.wrapped(number, why));
        }
    }

    private void save(String name) {
        try {
            Path file = name.isEmpty() ? plan.file() : Path.of(name);
            if (file == null) {
                say("Type save and the name of a file.");
            } else {
                save(file);
                say("Saved. rls interview --resume with this file goes on from here.");
            }
        } catch (IOException | InvalidPathException e) {
            say("It could not be saved there. Nothing is lost: try another place.");
        }
    }

    /** What is typed next; null at the end. */
    private @Nullable String typed() throws IOException {
        while (true) {
            out.print("> ");
            out.flush();
            Optional<TypedLines.Line> line = in.next();
            if (System.console() == null || line.isEmpty()) {
                out.println(); // which nobody typed
            }
            if (line.isEmpty()) {
                return null;
            }
            if (line.get().text().isPresent()) {
                return line.get().text().get();
            }
            say("That line is too long. Type a shorter one.");
        }
    }

    private void say(String words) {
        if (!words.isEmpty()) {
            out.print(LongLetter.wrapped("", words));
        }
    }

    private void loud(String words) {
        out.print(LongLetter.wrapped("!!  ", words));
    }
}
