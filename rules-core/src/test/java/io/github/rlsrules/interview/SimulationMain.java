package io.github.rlsrules.interview;

import io.github.rlsrules.RlsRules;
import io.github.rlsrules.authoring.interview.*;
import io.github.rlsrules.facts.RlsPatient;
import io.github.rlsrules.runtime.*;
import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;

class SimulationMain {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 29);

    public static void main(String[] a) {
        RlsRules rules = RlsRules.standard();
        InterviewHost<RlsPatient> host = new InterviewHost<>() {
            public RlsPatient nobody() {
                return RlsPatient.builder().build();
            }

            public RlsPatient with(RlsPatient p, String f, String v) {
                return p.with(f, v);
            }

            public RlsPatient notKnown(RlsPatient p, String f) {
                return p.notKnown(f);
            }

            public RlsPatient named(RlsPatient p, String f, Map<String, String> t) {
                var q = t.containsKey(f) ? p.with(f, t.get(f)) : p;
                return t.containsKey("medicines.complete") ? q.with("medicines.complete", "YES") : q.notKnown(f);
            }

            public Assessment<?> assess(RlsPatient p) {
                return rules.assess(p, AS_OF);
            }
        };
        int n = Integer.parseInt(a[0]);
        List<SimulatedPerson> people = new DrawnPeople(7).draw(n);
        long t = System.nanoTime();
        List<InterviewCourse> cs = new InterviewSimulation<>(host, Set.of(KnownBy.PATIENT)).ask(people);
        System.out.println(n + " in " + (System.nanoTime() - t) / 1_000_000 + " ms");
        report("all", cs);
        Map<String, List<InterviewCourse>> by =
                cs.stream().collect(Collectors.groupingBy(c -> c.person().kind()));
        by.forEach(SimulationMain::report);
        Map<String, Integer> missed = new TreeMap<>();
        cs.forEach(c -> c.missedAlarms().forEach(m -> missed.merge(m, 1, Integer::sum)));
        cs.forEach(c -> c.missedEmergencies().forEach(m -> missed.merge("EMERGENCY " + m, 1, Integer::sum)));
        System.out.println(missed);
        Map<String, Integer> otherwise = new TreeMap<>();
        Map<String, Integer> on = new HashMap<>();
        cs.forEach(c -> c.tapsOnScreens().forEach((k, v) -> on.merge(k, v, Integer::sum)));
        System.out.println(on.entrySet().stream()
                .sorted((x, y) -> y.getValue() - x.getValue())
                .limit(60)
                .map(e -> e.getKey() + "=" + String.format("%.2f", e.getValue() / (double) n))
                .toList());
        Map<String, Double> until = new TreeMap<>();
        for (String rule : List.of(
                "RLS-PLAN-TEST-IRON",
                "RLS-LIFE-EXERCISE",
                "RLS-PLAN-DIARY",
                "RLS-LIFE-CAFFEINE",
                "RLS-LIFE-WALK-BREAKS",
                "RLS-LIFE-COOL-BEDROOM")) {
            int[] t2 = cs.stream()
                    .filter(c -> c.tapsUntil().containsKey(rule))
                    .mapToInt(c -> c.tapsUntil().get(rule))
                    .sorted()
                    .toArray();
            System.out.println(rule + " " + t2.length + " " + q(t2, .5) + "/" + q(t2, .9));
        }
        Map<String, Integer> adv = new TreeMap<>();
        cs.stream()
                .filter(c -> !c.stop().equals("ALARM"))
                .forEach(c -> c.tapsUntil().keySet().stream()
                        .filter(r -> r.matches("RLS-(LIFE|PLAN|DX|IRON|SEVERITY|TREAT|AUG).*"))
                        .forEach(r -> adv.merge(r, 1, Integer::sum)));
        System.out.println(adv);
        List<InterviewCourse> other =
                cs.stream().filter(InterviewCourse::saysOtherwise).limit(12).toList();
        for (InterviewCourse c : other) {
            RlsPatient p = RlsPatient.builder().build();
            for (var e : c.person().truth().entrySet()) p = p.with(e.getKey(), e.getValue());
            var f = rules.assess(p, AS_OF).summary();
            System.out.println(c.person().id() + " " + c.person().kind() + " " + c.taps() + " full: "
                    + f.headline().rules() + " "
                    + f.actions().stream().map(x -> x.act()).toList() + " end: " + c.endSays());
        }
    }

    static void report(String name, List<InterviewCourse> cs) {
        int[] taps = cs.stream().mapToInt(InterviewCourse::taps).sorted().toArray();
        int[] items = cs.stream().mapToInt(InterviewCourse::items).sorted().toArray();
        Map<String, Long> stops =
                cs.stream().collect(Collectors.groupingBy(InterviewCourse::stop, TreeMap::new, Collectors.counting()));
        int[] noAlarm = cs.stream()
                .filter(c -> !c.stop().equals("ALARM"))
                .mapToInt(InterviewCourse::taps)
                .sorted()
                .toArray();
        int[] alarm = cs.stream()
                .filter(c -> c.stop().equals("ALARM"))
                .mapToInt(InterviewCourse::taps)
                .sorted()
                .toArray();
        System.out.printf(
                "%-10s %5d  taps %d/%d/%d (no alarm %d/%d; alarm %d/%d) items %d/%d  %s  missed E %d A %d  otherwise %d of %d%n",
                name,
                cs.size(),
                q(taps, .5),
                q(taps, .9),
                q(taps, 1),
                q(noAlarm, .5),
                q(noAlarm, .9),
                q(alarm, .5),
                q(alarm, 1),
                q(items, .5),
                q(items, .9),
                stops,
                cs.stream().filter(c -> !c.missedEmergencies().isEmpty()).count(),
                cs.stream().filter(c -> !c.missedAlarms().isEmpty()).count(),
                cs.stream().filter(InterviewCourse::saysOtherwise).count(),
                cs.stream().filter(InterviewCourse::hasFindings).count());
    }

    static int q(int[] s, double p) {
        return s.length == 0 ? -1 : s[(int) Math.min(s.length - 1, p * s.length)];
    }
}
