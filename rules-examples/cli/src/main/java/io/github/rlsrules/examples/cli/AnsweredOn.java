package io.github.rlsrules.examples.cli;

import io.github.rlsrules.facts.Reply;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.facts.RlsPatientBuilder;
import io.github.rlsrules.runtime.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Puts to answers the day on which they were given, so that what is new today is not new for whoever reads them later. */
final class AnsweredOn {
    private AnsweredOn() {}

    /** @param facts those that were asked for on that day; what was not known then keeps its reply, and an earlier day gives way */
    static RlsPatient date(LocalDate day, Set<String> facts, RlsPatient patient) {
        Set<String> answered = new TreeSet<>(facts);
        List<Reply> replies = new ArrayList<>();
        Set<String> notKnown = new HashSet<>();
        for (Reply reply : patient.replies()) {
            if (reply.known() == Answer.NO) {
                notKnown.add(String.valueOf(reply.fact()));
            }
            if (reply.known() == Answer.NO || !answered.contains(reply.fact())) {
                replies.add(reply);
            }
        }
        answered.removeAll(notKnown);
        answered.forEach(fact -> replies.add(Reply.of(fact, day)));
        return RlsPatientBuilder.builder(patient).replies(replies).build();
    }
}
