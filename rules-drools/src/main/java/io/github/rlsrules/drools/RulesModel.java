package io.github.rlsrules.drools;

import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** The rules as one model of one package, whatever models they came from. */
record RulesModel(List<Rule> rules) implements Model {
    @Override
    public String getName() {
        return getPackageName();
    }

    @Override
    public String getPackageName() {
        return rules.get(0).getPackage();
    }

    @Override
    public List<Rule> getRules() {
        return rules;
    }

    @Override
    public List<Global> getGlobals() {
        return List.of();
    }

    @Override
    public List<Query> getQueries() {
        return List.of();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return List.of();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return List.of();
    }
}
