package lv.kopa.shell.internal;

import java.util.List;
import java.util.Optional;
import lv.kopa.task.Task;

/** The tasks that are here now. */
interface TaskDirectory {

    /** Their ids, sorted. */
    List<String> ids();

    /** The task with this id. */
    Optional<Task> find(String id);

    /** Notes that a task failed by its own fault. Returns the name of the jar that brought it, if that is a plug-in. */
    Optional<String> failed(String id, Task task, Throwable failure);
}
