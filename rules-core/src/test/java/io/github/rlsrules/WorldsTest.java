package io.github.rlsrules;

import io.github.rlsrules.authoring.worlds.Worlds;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The rulebook says the same in every world. */
class WorldsTest {
    @TestFactory
    Stream<DynamicNode> worlds() {
        return Worlds.of(TheRulebook.UNDER_TEST).over(TheCohort.COHORT).checks();
    }
}
