package lv.kopa.method.ris3.internal.rubric;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import lv.kopa.datafile.DataFile;
import lv.kopa.datafile.Faults;
import lv.kopa.datafile.Fields;
import lv.kopa.method.ris3.internal.rubric.Rubrics.Area;
import lv.kopa.method.ris3.internal.rubric.Rubrics.AreaVersion;
import lv.kopa.method.ris3.internal.rubric.Rubrics.Coded;
import lv.kopa.method.ris3.internal.words.Wording;
import lv.kopa.text.Text;

/** Files of rubrics. */
public final class RubricsFile {
    /** Where bundles have their rubrics. */
    public static final String FOLDER = "kopa/ris3";

    /** Reads them. */
    public static final DataFile.Reader<Rubrics> READER =
            new DataFile.Reader<>(Wording.class, "/kopa/ris3.schema.json", RubricsFile::rubrics);

    private RubricsFile() {}

    private static Rubrics rubrics(JsonNode tree, Supplier<String> digest, Faults faults) {
        Fields plain = new Fields(tree, "", Map.of(), faults);
        Fields file = plain.with(plain.ownTerms());
        List<Coded> directions = file.objects("directions").stream()
                .map(each -> new Coded(each.words("code", ""), each.text("name")))
                .toList();
        List<Goal> goals = file.objects("goals").stream().map(RubricsFile::goal).toList();
        once(file.objects("directions"), "code", faults);
        once(file.objects("goals"), "code", faults);
        once(file.objects("areaVersions"), "version", faults);
        file.objects("areaVersions").forEach(each -> once(each.objects("areas"), "code", faults));
        Rubric exAnte = rubric(file.object("exAnte").orElseThrow());
        Rubric exPost = rubric(file.object("exPost").orElseThrow());
        if (exAnte.top() != exPost.top()) {
            faults.add(file.at("exAnte") + "/levels", "levels.differ", exAnte.top(), exPost.top());
        }
        if (exAnte.highest() > 1) {
            faults.add(file.at("exAnte") + "/highest", "exante.highest", exAnte.highest());
        }
        return new Rubrics(
                file.words("id", ""),
                file.words("version", ""),
                file.text("name"),
                file.node().path("official").asBoolean(false),
                file.text("status"),
                file.text("origin"),
                file.text("source"),
                file.text("licence"),
                file.whole("apart", 2),
                directions,
                goals,
                exAnte,
                exPost,
                file.objects("areaVersions").stream().map(RubricsFile::areas).toList(),
                digest.get());
    }

    private static Goal goal(Fields fields) {
        return new Goal(
                fields.words("code", ""),
                fields.text("name"),
                fields.number("weight", 1),
                fields.list("ratings"),
                fields.words("decision", ""),
                fields.words("movement", ""),
                fields.list("indicators"));
    }

    private static Rubric rubric(Fields fields) {
        List<Level> levels = fields.objects("levels").stream()
                .map(each -> new Level(
                        each.text("meaning"),
                        each.whole("evidence", 0),
                        each.node().path("movement").asBoolean(false)))
                .toList();
        int highest = fields.whole("highest", levels.size() - 1);
        Text name = fields.text("name");
        if (highest > levels.size() - 1) {
            fields.faults().add(fields.at("highest"), "levels.highest", highest, levels.size() - 1);
        }
        if (levels.get(0).evidence() > 0 || levels.get(0).movement()) {
            fields.faults().add(fields.at("levels") + "/0", "levels.zero");
        }
        return new Rubric(name, fields.text("question"), highest, levels);
    }

    private static AreaVersion areas(Fields fields) {
        return new AreaVersion(
                fields.words("version", ""),
                fields.objects("areas").stream()
                        .map(area -> new Area(area.words("code", ""), area.text("name"), area.list("nace")))
                        .toList());
    }

    private static void once(List<Fields> entries, String field, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (Fields each : entries) {
            if (!seen.add(each.words(field, ""))) {
                faults.add(each.at(field), "code.twice", each.words(field, ""));
            }
        }
    }
}
