package org.huunghi.union.merge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** All compared records with what both sides did to them, and the conflicts between them. */
final class Comparison {
	final ObjectAccess access;
	final Nodes nodes;
	final Map<String, MergedRecord> records = new LinkedHashMap<>();

	Comparison(Map<String, Versions<EObject>> objects, ObjectAccess access) {
		this.access = access;
		nodes = new Nodes(objects, access);
		FieldBuilder builder = new FieldBuilder(nodes, access);
		nodes.records().forEach((id, node) -> records.put(id, builder.record(node)));
		new Removals(records, nodes).find();
	}

	/** @return names the record with all versions of it that a choice about it as a whole is about */
	String key(MergedRecord record) {
		List<String> parts = new ArrayList<>();
		for (MergedRecord each : record.conflictRoot == record ? within(record) : List.of(record)) {
			parts.add(each.id() + ' ' + each.mine() + ' ' + each.theirs());
			each.fields.forEach(field -> parts.add(field.key()));
		}
		return record.id() + '@' + Tokens.hash(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)).substring(0, 24);
	}

	private List<MergedRecord> within(MergedRecord root) {
		return records.values().stream().filter(each -> each.conflictRoot == root).toList();
	}

	RecordChange change(MergedRecord record, MergeTexts texts) {
		MergedRecord root = record.conflictRoot;
		EObject any = record.node.objects.any();
		Versions<EObject> containers = record.node.objects.map(EObject::eContainer);
		List<FieldChange> fields = record.fields.stream().map(field -> field.change(texts, root != null)).toList();
		return new RecordChange(key(record), record.id(), any.eClass().getName(), texts.object(any),
				Optional.ofNullable(containers.any()).map(texts::object).orElse(""), record.mine(), record.theirs(), root == record,
				root == null || root == record ? null : root.id(), fields);
	}

	/** @return ids of the records with conflicts about which nobody has chosen */
	List<String> undecided(Choices choices) {
		return records.values().stream().filter(each -> isUndecided(each, choices)).map(MergedRecord::id).toList();
	}

	private boolean isUndecided(MergedRecord record, Choices choices) {
		if (record.conflictRoot != null) {
			return record.conflictRoot == record && choices.decision(key(record)).isEmpty();
		}
		return record.fields.stream().anyMatch(field -> field.conflict() && choices.decision(field.key()).isEmpty());
	}
}
