package org.huunghi.workbench.form.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.huunghi.repository.Hit;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.Identified;
import org.huunghi.union.Register;
import org.huunghi.union.labels.ModelLabels;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.form.field.FieldContext;

/** Finds what a reference can be set to: first in the record itself, then in the whole repository; and what could be made anew. */
final class Candidates {
	private static final int LIMIT = 30;

	private final FieldContext context;
	private final EClass type;
	private final Set<String> names;
	private final List<EClass> creatable;

	Candidates(FieldContext context, EReference reference) {
		this.context = context;
		type = reference.getEReferenceType();
		names = ReferenceTypes.names(type);
		creatable = ReferenceTypes.creatable(type);
	}

	CompletableFuture<List<Proposal>> find(String text) {
		List<Proposal> local = local(text);
		return context.services().search(text, names, LIMIT).thenApply(hits -> all(text, local, hits));
	}

	private List<Proposal> all(String text, List<Proposal> local, List<Hit> hits) {
		List<Proposal> all = new ArrayList<>(local);
		Set<String> known = new HashSet<>();
		local.forEach(one -> known.add(((Identified) one.local()).getId()));
		for (Hit hit : hits) {
			if (known.add(hit.id())) {
				all.add(new Proposal(hit.label(context.locale()), hit.unionLabel(context.locale()), hit.className(), hit.id(), null, null));
			}
		}
		for (EClass one : creatable) {
			String kind = ModelLabels.of(one, context.locale());
			String label = text.isBlank() ? Messages.bind(Messages.createNew, kind) : Messages.bind(Messages.createNamed, kind, text.strip());
			all.add(new Proposal(label, "", one.getName(), null, null, one));
		}
		return all;
	}

	/** Walks the record of the form, but no registers: they can be large, and the search knows them. */
	private List<Proposal> local(String text) {
		List<Proposal> found = new ArrayList<>();
		String folded = Fold.fold(text).strip();
		if (context.record() instanceof Register) {
			return found;
		}
		EObject root = outermost(context.record());
		for (Iterator<EObject> all = EcoreUtil.getAllProperContents(root, false); all.hasNext() && found.size() < LIMIT;) {
			EObject object = all.next();
			if (object instanceof Register && all instanceof org.eclipse.emf.common.util.TreeIterator<?> tree) {
				tree.prune();
			} else if (object instanceof Identified && type.isInstance(object)) {
				String label = Names.label(object, context.locale());
				if (Fold.fold(label).contains(folded)) {
					found.add(new Proposal(label, "", object.eClass().getName(), ((Identified) object).getId(), object, null));
				}
			}
		}
		return found;
	}

	/** @return the record in the register, such as the term of a body, whose other parts are loaded with the record at most */
	private static EObject outermost(EObject record) {
		EObject root = record;
		while (root.eContainer() instanceof org.huunghi.union.Record above && !(above instanceof Register) && !(above instanceof org.huunghi.union.Union)
				&& !(above instanceof org.huunghi.union.Place)) {
			root = above;
		}
		return root;
	}
}
