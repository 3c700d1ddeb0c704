package org.huunghi.server.rights.commit;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.eresource.EresourcePackage;
import org.eclipse.emf.cdo.etypes.EtypesPackage;
import org.eclipse.emf.cdo.spi.common.revision.InternalCDORevision;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EcorePackage;
import org.huunghi.server.rights.sight.Kind;

/** What no commit may do, whoever makes it: objects of classes that are not the model's, forged keys, other ids for registers and unions. */
final class FormCheck {
	private static final Set<String> NODES = Set.of(EresourcePackage.Literals.CDO_RESOURCE.getName(), EresourcePackage.Literals.CDO_RESOURCE_FOLDER.getName());
	private static final Set<String> META = Set.of(EcorePackage.eNS_URI, EtypesPackage.eNS_URI);

	private final Changes changes;

	FormCheck(Changes changes) {
		this.changes = changes;
	}

	void run() {
		Set<CDOID> given = new HashSet<>(changes.context().getIDMappings().values());
		for (InternalCDORevision each : changes.added()) {
			checkClass(each.getEClass());
			if (!given.contains(each.getID())) {
				checkKey(each);
			}
		}
		for (InternalCDORevision each : changes.changed()) {
			Kind kind = Kind.of(each);
			if ((kind == Kind.REGISTER || kind == Kind.UNION) && !Objects.equals(Kind.lastingId(each), Kind.lastingId(changes.before(each.getID())))) {
				throw new Forbidden("another id for a " + kind);
			}
		}
	}

	private static void checkClass(EClass type) {
		String uri = type.getEPackage().getNsURI();
		if (META.contains(uri) || EresourcePackage.eNS_URI.equals(uri) && !NODES.contains(type.getName())) {
			throw new Forbidden("a new " + type.getName());
		}
	}

	/** A new object comes with a key of its own when it is merged from a draft: then it is there, but not on this branch. */
	private void checkKey(InternalCDORevision revision) {
		CDOID id = revision.getID();
		InternalCDORevision source = id.isTemporary() || id.isExternal() ? null : changes.atSource(id);
		if (source == null || source.getEClass() != revision.getEClass() || changes.before(id) != null) {
			throw new Forbidden("a new object with a forged key");
		}
	}
}
