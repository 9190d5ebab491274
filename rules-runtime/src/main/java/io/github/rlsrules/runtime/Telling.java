package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Summary.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an assessment has to say to one reader, while a summary of it is made: each piece is taken once, and each sentence said once. */
final class Telling {
    private final List<Said> said;
    private final Sentences sentences = new Sentences();
    /** What the summary tells, in words or as the detail of what it tells. */
    private final Set<Said> told = new LinkedHashSet<>();

    Telling(List<Said> said) {
        this.said = said;
    }

    boolean isEmergency() {
        return said.stream().anyMatch(Said::isEmergency);
    }

    /** All of it, told or not. */
    Stream<Said> all() {
        return said.stream();
    }

    /** What has not been told yet. */
    Stream<Said> open() {
        return said.stream().filter(one -> !told.contains(one));
    }

    /** What has not been told yet and is one of these. */
    Stream<Said> open(Part... parts) {
        return open().filter(one -> List.of(parts).contains(one.part()));
    }

    /** From now on it is told. */
    void tell(Collection<Said> some) {
        told.addAll(some);
    }

    /** What of a text has not been said yet. */
    String say(String text) {
        return sentences.say(text);
    }

    Statement statement(Said one) {
        told.add(one);
        return new Statement(say(one.reason()), one.rules());
    }

    /** Those that say something new. */
    List<Statement> statements(Collection<Said> some) {
        return some.stream()
                .map(this::statement)
                .filter(statement -> !statement.text().isEmpty())
                .toList();
    }

    /** What is urgent, and so many of the rest that there are not more than so many. */
    static List<Said> urgentOrFirst(Stream<Said> all, int most) {
        List<Said> some = new ArrayList<>();
        all.filter(one -> one.isAlarm() || some.size() < most).forEach(some::add);
        return some;
    }
}
