package io.github.rlsrules.runtime.fresh;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.FactReader;
import io.github.rlsrules.runtime.FactSink;
import java.util.List;

/** A reader as the build generates it, for one of the two facts beside it. */
public final class FactReaders implements FactReader {
    @Fact("vitals")
    public record Vitals(Answer fever, Answer cough, Answer pain) {}

    @Fact("late")
    public record NotYetBuilt(Answer fever) {}

    @Override
    public List<Class<? extends Record>> types() {
        return List.of(Vitals.class);
    }

    @Override
    public long shape(int type) {
        return FactReader.shapeOf(Vitals.class);
    }

    @Override
    public int places(int type) {
        return 1;
    }

    @Override
    public int place(int type, Record fact) {
        return 0;
    }

    @Override
    public boolean isWhole(int type, Record fact) {
        Vitals vitals = (Vitals) fact;
        return vitals.fever != null && vitals.cough != null && vitals.pain != null;
    }

    @Override
    public void read(int type, Record fact, FactSink sink) {
        Vitals vitals = (Vitals) fact;
        tell(0, vitals.fever, sink);
        tell(1, vitals.cough, sink);
        tell(2, vitals.pain, sink);
    }

    private static void tell(int position, Answer answer, FactSink sink) {
        if (answer != Answer.UNKNOWN) {
            sink.answer(position, answer.ordinal());
        }
    }
}
