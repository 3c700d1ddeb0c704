package org.huunghi.workbench.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.huunghi.workbench.Messages;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.explorer.ExplorerNode.Kind;
import org.huunghi.workbench.jobs.RepositoryJob;

/** What the explorer has loaded so far: only the levels that somebody expanded. For the UI thread; reads in jobs. */
final class ExplorerModel {
	/** Stands for the roots where a parent is asked for. */
	private static final ExplorerNode ROOT = ExplorerNode.note(Kind.NOTE, "", "", "");

	private final Map<ExplorerNode, List<ExplorerNode>> children = new LinkedHashMap<>();
	private final Map<ExplorerNode, ExplorerNode> parents = new HashMap<>();
	private final Map<ExplorerNode, Integer> limits = new HashMap<>();
	private final Map<ExplorerNode, RepositoryJob<?>> loading = new HashMap<>();
	private final Consumer<ExplorerNode> changed;
	private RepositoryJob<?> reload;
	private boolean again;
	private boolean open;

	/** @param changed told on the UI thread which parent has other children; null for the roots */
	ExplorerModel(Consumer<ExplorerNode> changed) {
		this.changed = changed;
	}

	/** Begins to read from the repository that is open now. */
	void open() {
		open = true;
	}

	/** Forgets all; nothing is read until {@link #open}. */
	void close() {
		open = false;
		again = false;
		loading.values().forEach(RepositoryJob::cancel);
		loading.clear();
		if (reload != null) {
			reload.cancel();
			reload = null;
		}
		children.clear();
		parents.clear();
		limits.clear();
	}

	/** @return the roots, or a line that says that they are being loaded */
	List<ExplorerNode> roots() {
		return load(ROOT);
	}

	/** @return whether the roots have been loaded and no union is among them */
	boolean empty() {
		List<ExplorerNode> roots = children.get(ROOT);
		return roots != null && roots.stream().noneMatch(node -> node.kind() == Kind.UNION);
	}

	/** @return the children of a node, or a line that says that they are being loaded */
	List<ExplorerNode> children(ExplorerNode parent) {
		return parent.expandable() ? load(parent) : List.of();
	}

	/** @return the parent of a node, or null for a root */
	ExplorerNode parent(ExplorerNode node) {
		ExplorerNode parent = parents.get(node);
		return parent == ROOT ? null : parent;
	}

	/** @return the loaded node with this id, or empty */
	Optional<ExplorerNode> loaded(String id) {
		return parents.keySet().stream().filter(node -> node.stored() && id.equals(node.id())).findFirst();
	}

	/** Loads the next page of the parent to which a {@link Kind#MORE} line belongs. */
	void more(ExplorerNode line) {
		ExplorerNode parent = parents.get(line);
		if (parent != null) {
			limits.merge(parent, NodeReader.PAGE, Integer::sum);
			reload();
		}
	}

	/** Reads all loaded levels again, after a commit for example. Calls that come while it runs are made one. */
	void reload() {
		if (!open) {
			return;
		}
		if (reload != null) {
			again = true;
			return;
		}
		Map<ExplorerNode, Integer> wanted = new LinkedHashMap<>();
		children.keySet().forEach(parent -> wanted.put(parent, limit(parent)));
		reload = new RepositoryJob<>(Messages.bind(Messages.Explorer_loadJob, ""), (repository, monitor) -> repository.read(view -> {
			NodeReader reader = new NodeReader(view, Locale.getDefault());
			Map<ExplorerNode, Optional<List<ExplorerNode>>> read = new LinkedHashMap<>();
			wanted.forEach((parent, limit) -> read.put(parent, read(reader, parent, limit)));
			return read;
		}), this::reloaded).otherwise(failure -> reload = null).start();
	}

	private void reloaded(Map<ExplorerNode, Optional<List<ExplorerNode>>> read) {
		reload = null;
		read.forEach((parent, nodes) -> {
			if (nodes.isEmpty()) {
				children.remove(parent);
			} else if (!same(children.get(parent), nodes.get())) {
				put(parent, nodes.get());
			}
		});
		if (again) {
			again = false;
			reload();
		}
	}

	private List<ExplorerNode> load(ExplorerNode parent) {
		List<ExplorerNode> known = children.get(parent);
		if (known != null) {
			return known;
		}
		if (open && !loading.containsKey(parent)) {
			int limit = limit(parent);
			RepositoryJob<List<ExplorerNode>> job = new RepositoryJob<>(Messages.bind(Messages.Explorer_loadJob, parent.label()),
					(repository, monitor) -> repository.read(view -> read(new NodeReader(view, Locale.getDefault()), parent, limit).orElse(List.of())),
					nodes -> loaded(parent, nodes));
			loading.put(parent, job);
			job.otherwise(failure -> loaded(parent, List.of(ExplorerNode.note(Kind.NOTE, parent.id(), "error", Messages.Explorer_unavailable)))).start();
		}
		return List.of(ExplorerNode.note(Kind.LOADING, parent.id(), "loading", parent == ROOT ? waiting() : Messages.Explorer_loading));
	}

	private static String waiting() {
		return switch (WorkbenchRepository.instance().state()) {
		case OPENING, OPEN -> Messages.Explorer_opening;
		case FAILED, CLOSED -> Messages.Explorer_notConnected;
		};
	}

	private static Optional<List<ExplorerNode>> read(NodeReader reader, ExplorerNode parent, int limit) {
		return parent == ROOT ? Optional.of(reader.roots()) : reader.children(parent, limit);
	}

	private void loaded(ExplorerNode parent, List<ExplorerNode> nodes) {
		loading.remove(parent);
		put(parent, nodes);
	}

	private void put(ExplorerNode parent, List<ExplorerNode> nodes) {
		children.put(parent, new ArrayList<>(nodes));
		nodes.forEach(node -> {
			parents.remove(node);
			parents.put(node, parent);
		});
		changed.accept(parent == ROOT ? null : newest(parent));
	}

	/** The line that was read last of all that stand for the same: a tree that is given an older one shows an older label and count. */
	private ExplorerNode newest(ExplorerNode node) {
		List<ExplorerNode> siblings = children.getOrDefault(parents.get(node), List.of());
		int index = siblings.indexOf(node);
		return index < 0 ? node : siblings.get(index);
	}

	private int limit(ExplorerNode parent) {
		return limits.getOrDefault(parent, NodeReader.PAGE);
	}

	private static boolean same(List<ExplorerNode> before, List<ExplorerNode> after) {
		if (before == null || before.size() != after.size()) {
			return false;
		}
		for (int i = 0; i < before.size(); i++) {
			if (!before.get(i).looksLike(after.get(i))) {
				return false;
			}
		}
		return true;
	}
}
