package org.huunghi.repository.internal.migration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.eresource.CDOResource;
import org.eclipse.emf.cdo.eresource.CDOResourceFolder;
import org.eclipse.emf.cdo.eresource.CDOResourceNode;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.server.IStore;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.server.Database;
import org.huunghi.repository.internal.server.Engine;
import org.huunghi.repository.internal.server.InProcess;
import org.huunghi.union.create.UnknownClasses;
import org.huunghi.union.migration.ModelVersion;

/** The repository before, read with the models as it keeps them itself. */
final class OldStore implements AutoCloseable {
	private static final String DRAFT = "/draft";

	private final Engine engine;
	private final InProcess inside;
	private CDONet4jSession session;
	private CDOView view;

	OldStore(Database database, String uuid) {
		engine = Engine.startAsItIs(database, uuid);
		inside = new InProcess(engine);
		try {
			session = inside.openSession("");
			session.options().setGeneratedPackageEmulationEnabled(true);
			UnknownClasses.admit();
			view = session.openView();
		} catch (RuntimeException e) {
			close();
			throw e;
		}
	}

	/** @return the objects of each resource, by its path; among them such as are also contained in an object of another */
	Map<String, List<EObject>> contents() {
		Map<String, List<EObject>> found = new LinkedHashMap<>();
		for (EObject node : view.getRootResource().getContents()) {
			add((CDOResourceNode) node, found);
		}
		return found;
	}

	private static void add(CDOResourceNode node, Map<String, List<EObject>> found) {
		if (node instanceof CDOResourceFolder folder) {
			folder.getNodes().forEach(each -> add(each, found));
		} else if (node instanceof CDOResource resource) {
			found.put(resource.getPath(), List.copyOf(resource.getContents()));
		}
	}

	/** @return the packages of our models and of those that are not installed, in which there may be records */
	List<EPackage> packages() {
		return Stream.of(session.getPackageRegistry().getPackageInfos()).filter(info -> !info.isSystemPackage()
				&& ModelVersion.of(info.getPackageURI()).isPresent())
				.map(info -> session.getPackageRegistry().getEPackage(info.getPackageURI())).toList();
	}

	/** @return names of the drafts that nobody has closed */
	List<String> drafts() {
		List<String> names = new ArrayList<>();
		for (CDOBranch branch : session.getBranchManager().getMainBranch().getBranches()) {
			CDOView draft = session.openView(branch);
			try {
				if (draft.hasResource(DRAFT)) {
					Properties said = read(draft.getResource(DRAFT).getContents().getFirst());
					if (!Boolean.parseBoolean(said.getProperty("closed"))) {
						names.add(said.getProperty("name", branch.getName()));
					}
				}
			} finally {
				draft.close();
			}
		}
		return names;
	}

	/** The class of the object is one of the core's, of whichever version. */
	private static Properties read(EObject content) {
		Properties said = new Properties();
		byte[] bytes = (byte[]) content.eGet(content.eClass().getEStructuralFeature("bytes"));
		try {
			said.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
			return said;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	IStore store() {
		return engine.repository().getStore();
	}

	@Override
	public void close() {
		if (session != null) {
			Errors.quietly(session::close);
		}
		Errors.quietly(inside::close);
		engine.close();
	}
}
