package org.huunghi.workbench.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.huunghi.repository.View;
import org.huunghi.text.sort.Collation;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Identified;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.names.Names;
import org.huunghi.workbench.Messages;
import org.huunghi.workbench.explorer.ExplorerNode.Kind;
import org.huunghi.workbench.icons.Icons;

/** Reads the lines of the explorer from a view of the repository, one level at a time. */
final class NodeReader {
	/** How many records of one parent are shown at first, and how many are added each time. */
	static final int PAGE = 200;

	private final View view;
	private final Locale locale;

	NodeReader(View view, Locale locale) {
		this.view = view;
		this.locale = locale;
	}

	/** @return the unions and the gazetteer */
	List<ExplorerNode> roots() {
		List<ExplorerNode> nodes = new ArrayList<>();
		view.unions().forEach(union -> nodes.add(node(union)));
		nodes.add(node(view.gazetteer()));
		return nodes;
	}

	/**
	 * @param limit how many records at most; a line that offers more stands behind them
	 * @return what stands below a node, or empty where the node is gone
	 */
	Optional<List<ExplorerNode>> children(ExplorerNode parent, int limit) {
		return view.find(parent.id()).map(object -> children(object, limit));
	}

	private List<ExplorerNode> children(EObject parent, int limit) {
		List<ExplorerNode> nodes = new ArrayList<>();
		if (parent instanceof Union union) {
			union.getRegisters().forEach(register -> nodes.add(node(register)));
		}
		int left = 0;
		for (EReference reference : recordReferences(parent)) {
			List<?> values = values(parent, reference);
			int shown = Math.min(values.size(), Math.max(0, limit - nodes.size()));
			List<ExplorerNode> some = new ArrayList<>(shown);
			for (int i = 0; i < shown; i++) {
				some.add(node((EObject) values.get(i)));
			}
			if (shown == values.size() && sorted(parent, reference)) {
				some.sort(Comparator.comparing(ExplorerNode::label, Collation.of(locale)));
			}
			nodes.addAll(some);
			left += values.size() - shown;
		}
		if (left > 0) {
			String id = ((Identified) parent).getId();
			nodes.add(ExplorerNode.note(Kind.MORE, id, "more", Messages.bind(Messages.Explorer_more, Math.min(left, PAGE), left)));
		}
		return nodes;
	}

	private static boolean sorted(EObject parent, EReference reference) {
		return parent instanceof Register || reference == UnionPackage.Literals.PLACE__PARTS;
	}

	private ExplorerNode node(EObject object) {
		String id = object instanceof Identified identified ? identified.getId() : null;
		String label = Names.label(object, locale);
		String icon = Icons.nameFor(object.eClass());
		Kind kind = object instanceof Union ? Kind.UNION
				: object instanceof Gazetteer ? Kind.GAZETTEER : object instanceof Register ? Kind.REGISTER : Kind.RECORD;
		int count = object instanceof Register register ? register.getRecords().size() : 0;
		String detail = object instanceof Register ? String.format(locale, "%,d", count) : "";
		return new ExplorerNode(kind, id, object.eClass(), icon, label, detail, object instanceof Union || hasRecords(object));
	}

	private static boolean hasRecords(EObject object) {
		return recordReferences(object).stream().anyMatch(reference -> !values(object, reference).isEmpty());
	}

	/** The features that hold records, but a union's registers, which stand first. */
	static List<EReference> recordReferences(EObject object) {
		return object.eClass().getEAllContainments().stream()
				.filter(reference -> reference != UnionPackage.Literals.UNION__REGISTERS && holdsRecords(reference)).toList();
	}

	private static boolean holdsRecords(EReference reference) {
		return UnionPackage.Literals.RECORD.isSuperTypeOf(reference.getEReferenceType());
	}

	private static List<?> values(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		if (reference.isMany()) {
			return (List<?>) value;
		}
		return value instanceof Record ? List.of(value) : List.of();
	}
}
