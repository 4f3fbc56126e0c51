package lv.kopa.method.ris3.internal.rubric;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.kopa.text.Text;

/**
 * The two rubrics of a strategy: one for applications, one for activities, never one for both.
 *
 * @param id unique among all that are here; part of the ids of the methods
 * @param version three numbers; another content is another version
 * @param name what people call them
 * @param official whether they are those of the owner of the strategy
 * @param status what they are, on their face
 * @param origin region or institution
 * @param source where they come from
 * @param licence on what terms they may be used
 * @param apart the difference between two raters from which a written decision is needed
 * @param directions directions of change
 * @param goals goals
 * @param exAnte the rubric for applications
 * @param exPost the rubric for activities
 * @param versions versions of the specialisation areas
 * @param digest SHA-256 of the file
 */
public record Rubrics(
        String id,
        String version,
        Text name,
        boolean official,
        Text status,
        Text origin,
        Text source,
        Text licence,
        int apart,
        List<Coded> directions,
        List<Goal> goals,
        Rubric exAnte,
        Rubric exPost,
        List<AreaVersion> versions,
        String digest) {

    /** A code and what people call it. */
    public record Coded(String code, Text name) {}

    /**
     * The areas as one version of the strategy has them.
     *
     * @param version the version: {@code 2014}
     * @param areas its areas
     */
    public record AreaVersion(String version, List<Area> areas) {
        /** Copies the list. */
        public AreaVersion {
            areas = List.copyOf(areas);
        }

        /** The area with this code. */
        public Optional<Area> area(String code) {
            return areas.stream().filter(area -> area.code().equals(code)).findFirst();
        }
    }

    /**
     * A specialisation area.
     *
     * @param code its code
     * @param name its name in this version
     * @param nace the economic activities that are counted to it: beginnings of codes of NACE Rev. 2; none where that is not said
     */
    public record Area(String code, Text name, List<String> nace) {
        /** Copies the list. */
        public Area {
            nace = List.copyOf(nace);
        }

        /** Whether an economic activity is counted to it. */
        public boolean covers(String activity) {
            return nace.stream()
                    .anyMatch(each -> activity.equals(each)
                            || activity.startsWith(each)
                                    && (each.contains(".") || activity.charAt(each.length()) == '.'));
        }
    }

    /** Copies the lists. */
    public Rubrics {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        Objects.requireNonNull(name);
        Objects.requireNonNull(status);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(source);
        Objects.requireNonNull(licence);
        directions = List.copyOf(directions);
        goals = List.copyOf(goals);
        Objects.requireNonNull(exAnte);
        Objects.requireNonNull(exPost);
        versions = List.copyOf(versions);
        Objects.requireNonNull(digest);
    }

    /** The rubric of a stage. */
    public Rubric of(Stage stage) {
        return stage == Stage.EX_ANTE ? exAnte : exPost;
    }

    /** The areas of a version; of the latest where none is said. */
    public Optional<AreaVersion> areas(Optional<String> wanted) {
        return wanted.isPresent()
                ? versions.stream()
                        .filter(each -> each.version().equals(wanted.get()))
                        .findFirst()
                : Optional.of(versions).filter(all -> !all.isEmpty()).map(all -> all.get(all.size() - 1));
    }
}
