package org.huunghi.repository.internal.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.cdo.CDOObject;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.server.IStore;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CDOUtil;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.Engine;
import org.huunghi.repository.internal.server.InProcess;

/** The repository that takes the place of the one before: new, and only with what was converted. */
final class NewStore implements AutoCloseable {
	private final Engine engine;
	private final InProcess inside;
	private final Map<EObject, CDOID> ids = new LinkedHashMap<>();

	NewStore(Database database, String uuid) {
		engine = Engine.start(database, uuid);
		inside = new InProcess(engine);
	}

	/**
	 * Stores the objects, all in one commit.
	 *
	 * @param contents of each resource, by its path; what is contained in an object of another resource comes after that
	 * @throws CommitException when they can't be stored
	 */
	void write(Map<String, List<EObject>> contents, String comment) throws CommitException {
		CDONet4jSession session = inside.openSession("");
		try {
			CDOTransaction transaction = session.openTransaction();
			contents.forEach((path, objects) -> transaction.createResource(path).getContents().addAll(objects));
			transaction.setCommitComment(comment);
			transaction.commit();
			contents.values().forEach(objects -> objects.forEach(this::remember));
		} finally {
			Errors.quietly(session::close);
		}
	}

	private void remember(EObject object) {
		CDOObject stored = CDOUtil.getCDOObject(object);
		if (ids.putIfAbsent(object, stored.cdoID()) == null) {
			object.eContents().forEach(this::remember);
		}
	}

	/** @return the id under which an object was stored; null where it was not */
	CDOID id(EObject object) {
		return object == null ? null : ids.get(object);
	}

	/** @return the sum of what is stored, as somebody reads it who comes anew */
	String sum(Iterable<String> paths) {
		CDONet4jSession session = inside.openSession("");
		try {
			CDOView view = session.openView();
			Map<String, List<EObject>> stored = new LinkedHashMap<>();
			paths.forEach(path -> stored.put(path, List.copyOf(view.getResource(path).getContents())));
			return ContentSum.of(stored);
		} finally {
			Errors.quietly(session::close);
		}
	}

	IStore store() {
		return engine.repository().getStore();
	}

	@Override
	public void close() {
		Errors.quietly(inside::close);
		engine.close();
	}
}
