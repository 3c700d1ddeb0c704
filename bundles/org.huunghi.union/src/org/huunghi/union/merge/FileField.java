package org.huunghi.union.merge;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.union.Attachment;
import org.huunghi.union.AttachmentContent;
import org.huunghi.union.UnionPackage;

/** The file of an attachment: its bytes with their number and checksum, which are no good without each other. */
final class FileField extends Field {
	private final Versions<String> sums;

	FileField(Node attachment) {
		super(attachment, UnionPackage.Literals.ATTACHMENT__CONTENT);
		sums = attachment.objects.map(FileField::sum);
	}

	/** The bytes, which may be many, are read only where nobody has noted their checksum. */
	private static String sum(EObject object) {
		Attachment file = (Attachment) object;
		if (file.getSha256() != null) {
			return file.getSha256();
		}
		AttachmentContent content = file.getContent();
		return content == null || content.getBytes() == null ? null : Tokens.hash(content.getBytes());
	}

	@Override
	Versions<String> versions() {
		return sums;
	}

	@Override
	boolean conflict() {
		return node.onBothSides() && sums.conflict();
	}

	@Override
	Versions<String> texts(MergeTexts texts) {
		return node.objects.map(object -> sum(object) == null ? null : texts.file((Attachment) object));
	}

	void apply(EObject theirs, Choices.Decision decision, Applying applying) {
		boolean mine = conflict() ? decision != null && decision.choice() == Choice.MINE : changedByMe() && !changedByThem();
		if (mine) {
			applying.take(node.objects.mine(), theirs, UnionPackage.Literals.ATTACHMENT__SIZE);
			applying.take(node.objects.mine(), theirs, UnionPackage.Literals.ATTACHMENT__SHA256);
			applying.take(node.objects.mine(), theirs, UnionPackage.Literals.ATTACHMENT__CONTENT);
		}
	}
}
