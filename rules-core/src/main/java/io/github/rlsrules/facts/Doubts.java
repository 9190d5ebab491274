package io.github.rlsrules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What was set aside although it may be right: each doubt with the ways in which a patient gets back what it is about. Advice
 * rests on none of them; an alarm asks what would be if one were right.
 */
final class Doubts {
    /** So many combinations are tried; of further doubts each way is still tried, but not beside every way of the others. */
    private static final int MOST = 64;

    private final List<List<UnaryOperator<RlsPatient>>> ways = new ArrayList<>();

    @SafeVarargs
    final void add(UnaryOperator<RlsPatient>... oneOf) {
        add(List.of(oneOf));
    }

    void add(List<UnaryOperator<RlsPatient>> oneOf) {
        ways.add(oneOf);
    }

    /** The patient as he is if everything is right, in each way. */
    List<RlsPatient> ifRight(RlsPatient sound) {
        if (ways.isEmpty()) {
            return List.of();
        }
        List<RlsPatient> patients = List.of(sound);
        for (List<UnaryOperator<RlsPatient>> doubt : ways) {
            List<RlsPatient> next = new ArrayList<>();
            for (int i = 0; i < patients.size(); i++) {
                if (patients.size() * doubt.size() <= MOST) {
                    for (UnaryOperator<RlsPatient> way : doubt) {
                        next.add(way.apply(patients.get(i)));
                    }
                } else {
                    next.add(doubt.get(i % doubt.size()).apply(patients.get(i)));
                }
            }
            patients = next;
        }
        return patients;
    }
}
