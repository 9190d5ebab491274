package io.github.rlsrules.runtime;

import static io.github.rlsrules.runtime.Answer.YES;
import static io.github.rlsrules.runtime.Books.assess;
import static io.github.rlsrules.runtime.Books.engine;
import static io.github.rlsrules.runtime.Rules.a;
import static io.github.rlsrules.runtime.Rules.is;
import static io.github.rlsrules.runtime.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rlsrules.runtime.SampleFacts.Symptoms;
import io.github.rlsrules.runtime.SampleOutcomes.Sign;
import io.github.rlsrules.runtime.SampleOutcomes.What;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What takes a while is worked out when it is asked for, and once. */
class OnceTest {
    private final Assessment<Outcome> assessment = assess(
            engine(
                    rule("FEVER").when(a(Symptoms.class, is("fever", YES))).then(Sign.of(What.FEVER)),
                    rule("COUGH").when(a(Symptoms.class, is("cough", YES))).then(Sign.of(What.COLD))),
            Symptoms.UNKNOWN.fever(YES));

    private static final List<Function<Assessment<Outcome>, List<?>>> PARTS = List.of(
            Assessment::questions,
            Assessment::undecided,
            Assessment::notAssessed,
            a -> a.findings().get(0).because());

    @Test
    void whoAsksAgainGetsTheSame() {
        PARTS.forEach(part -> assertThat(part.apply(assessment)).isSameAs(part.apply(assessment)));
    }

    @Test
    void whoeverAsksAtTheSameTimeGetsTheSame() {
        PARTS.forEach(part -> {
            Set<Object> seen = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
            IntStream.range(0, 100).parallel().forEach(i -> seen.add(part.apply(assessment)));
            assertThat(seen).hasSize(1);
        });
    }

    @Test
    void nobodyCanChangeWhatOthersGet() {
        PARTS.forEach(part -> assertThatThrownBy(() -> part.apply(assessment).clear())
                .isInstanceOf(UnsupportedOperationException.class));
    }

    @Test
    void itIsNotWorkedOutBeforeAndNotTwice() {
        AtomicInteger times = new AtomicInteger();
        Lazy<Integer> lazy = new Lazy<>() {
            @Override
            Integer make() {
                return times.incrementAndGet();
            }
        };
        assertThat(times).hasValue(0);
        assertThat(lazy.get()).isEqualTo(1);
        assertThat(lazy.get()).isEqualTo(1);
        assertThat(times).hasValue(1);
    }
}
