package org.huunghi.repository.internal.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.cdo.common.branch.CDOBranch;
import org.eclipse.emf.cdo.common.branch.CDOBranchManager;

/** The branches that are drafts: named by the draft's id. */
final class Branches {
	private static final String PREFIX = "draft-";

	private final CDOBranchManager branches;

	Branches(CDOBranchManager branches) {
		this.branches = branches;
	}

	/** @return a new branch of the present state */
	CDOBranch create() {
		return branches.getMainBranch().createBranch(PREFIX + UUID.randomUUID());
	}

	List<CDOBranch> all() {
		return Stream.of(branches.getMainBranch().getBranches()).filter(Branches::isDraft).toList();
	}

	Optional<CDOBranch> find(String id) {
		return Optional.ofNullable(branches.getMainBranch().getBranch(PREFIX + id));
	}

	static boolean isDraft(CDOBranch branch) {
		return branch.getName().startsWith(PREFIX);
	}

	/** @return id of the draft */
	static String id(CDOBranch branch) {
		return branch.getName().substring(PREFIX.length());
	}
}
