package io.github.rlsrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentNamesTest {
    private final List<String> taken = new ArrayList<>();
    private final RecentNames names = new RecentNames(name -> {
        taken.add(name);
        return Recognition.of(List.of(MedicineMeaning.of(List.of(name), MedicineRegister.groups(""))));
    });

    @Test
    void aNameThatComesAgainIsNotTakenToPiecesAgain() {
        assertThat(names.read("Adartrel 0.25")).isSameAs(names.read("Adartrel 0.25"));
        assertThat(taken).containsExactly("Adartrel 0.25");
    }

    @Test
    void ofTwoThatShareAPlaceEachIsItself() {
        assertThat("Aa").as("of the same hash").hasSameHashCodeAs("BB");
        for (String name : List.of("Aa", "BB", "Aa")) {
            assertThat(names.read(name).meanings().get(0).substances()).containsExactly(name);
        }
        assertThat(taken).containsExactly("Aa", "BB", "Aa");
    }

    @Test
    void aSentenceIsNotKept() {
        String sentence = "x".repeat(61);
        names.read(sentence);
        names.read(sentence);
        assertThat(taken).containsExactly(sentence, sentence);
    }
}
