;;; What a writer does with a post-mortem in Emacs, asserted on the buffer's text. Run by tests/emacs/run.  -*- lexical-binding: t -*-
(require 'cl-lib)
(require 'eglot)
(require 'flymake)

(define-derived-mode markdown-mode text-mode "Markdown")
(add-to-list 'auto-mode-alist '("\\.md\\'" . markdown-mode))
(add-to-list 'eglot-server-programs `(markdown-mode . (,(getenv "POSTMORTEM_SERVER") "--stdio")))
(setq eglot-sync-connect 30 eglot-connect-timeout 30 eglot-confirm-server-initiated-edits nil make-backup-files nil
      create-lockfiles nil flymake-no-changes-timeout nil)

(defvar failures 0)
(defmacro check (name &rest body)
  "Run BODY, which fails by an error, under NAME."
  `(condition-case problem (progn ,@body (message "ok    %s" ,name))
     (error (cl-incf failures)
            (message "FAIL  %s: %s\n%s" ,name (error-message-string problem) (buffer-string)))))

(defun eventually (what look)
  "Wait until LOOK returns something, for WHAT."
  (let ((end (+ (float-time) 20)) found)
    (while (and (not (setq found (funcall look))) (< (float-time) end))
      (accept-process-output nil 0.02))
    (or found (error "%s did not come" what))))

(defun expect (value) (or value (error "not so")))
(defun put-cursor (text &optional offset)
  (goto-char (point-min))
  (search-forward text)
  (goto-char (+ (match-beginning 0) (or offset 0))))
(defun tell-server () (eglot--signal-textDocument/didChange))
(defun covered ()
  "The words that diagnostics cover."
  (flymake-start)
  (mapcar (lambda (d) (buffer-substring-no-properties (flymake-diagnostic-beg d) (flymake-diagnostic-end d))) (flymake-diagnostics)))
(defun at-point () (eglot--TextDocumentPositionParams))

(find-file (expand-file-name "postmortem-checkout.md" (getenv "POSTMORTEM_WORKSPACE")))
(apply #'eglot (eglot--guess-contact))
(let ((server (eventually "a server" #'eglot-current-server)) (original (buffer-string)))
  (cl-flet ((fresh () (erase-buffer) (insert original) (tell-server)))

    (check "diagnostics cover their words, behind emoji too"
           (eventually "a diagnostic of the priority" (lambda () (member "high" (covered))))
           (expect (cl-some (lambda (words) (string-match-p "careless" words)) (covered))))

    (check "diagnostics follow the typing"
           (put-cursor "high —")
           (delete-char 4)
           (insert "P2")
           (tell-server)
           (eventually "its end" (lambda () (not (member "P2" (covered)))))
           (expect (not (member "high" (covered))))
           (fresh)
           (eventually "the diagnostic again" (lambda () (member "high" (covered)))))

    (check "a quick fix"
           (put-cursor "high —" 1)
           (let* ((actions (eglot-code-actions (point) (point) "quickfix"))
                  (action (cl-find-if (lambda (a) (plist-get a :edit)) (append actions nil))))
             (eglot--apply-workspace-edit (plist-get action :edit))
             (goto-char (point-min))
             (expect (re-search-forward "^- P[1-4] — Add migration testing" nil t)))
           (fresh))

    (check "completion of an owner"
           (put-cursor "@alex — 2026" 3)
           (let* ((found (eglot-completion-at-point)) (items (all-completions "" (nth 2 found))))
             (expect (cl-some (lambda (item) (string-match-p "alex" item)) items))))

    (check "hover"
           (put-cursor "Timeline" 2)
           (expect (plist-get (jsonrpc-request server :textDocument/hover (at-point)) :contents)))

    (check "renaming an owner"
           (put-cursor "@alex" 2)
           (eglot-rename "kim")
           (expect (and (string-match-p "by @kim" (buffer-string)) (string-match-p "CI — @kim" (buffer-string))))
           (expect (not (string-match-p "@alex" (buffer-string))))
           (fresh))

    (check "the definition of a link within the document"
           (put-cursor "#action-items" 2)
           (let ((found (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot))))
             (expect (= 1 (length found)))))

    (check "references"
           (put-cursor "@alex" 2)
           (expect (= 2 (length (xref-backend-references 'eglot (xref-backend-identifier-at-point 'eglot))))))

    (check "formatting aligns the table"
           (eglot-format-buffer)
           (expect (string-match-p "^| 14:38 | Rollback complete by @alex      |$" (buffer-string)))
           (fresh))

    (check "after Enter the list of action items goes on, and an empty item ends it"
           (put-cursor "high — Add migration testing")
           (end-of-line)
           (let ((last-input-event ?\n) (last-command-event ?\n)) (newline) (run-hooks 'post-self-insert-hook))
           (expect (string-match-p "^- $" (buffer-substring (line-beginning-position) (line-end-position))))
           (fresh))

    (check "the outline"
           (let ((names (mapcar #'car (apply #'append (mapcar (lambda (e) (if (listp (cdr e)) (cons e (cdr e)) (list e))) (eglot-imenu))))))
             (expect (cl-some (lambda (name) (and (stringp name) (string-match-p "Timeline" name))) names))))

    (check "symbols of the workspace"
           (expect (cl-plusp (length (jsonrpc-request server :workspace/symbol '(:query "timeline"))))))

    (check "a report, by the server's own command"
           (expect (string-match-p "postmortem-ls: report" (eglot-execute-command server 'postmortem.report []))))

    (check "the server ends when it is asked to"
           (let ((process (jsonrpc--process server)))
             ;; eglot-shutdown says the same and then kills it, however it ends.
             (jsonrpc-request server :shutdown nil)
             (jsonrpc-notify server :exit nil)
             (eventually "an end" (lambda () (not (process-live-p process))))
             (expect (= 0 (process-exit-status process)))))))

(set-buffer-modified-p nil)
(message "%d failed" failures)
(kill-emacs (if (zerop failures) 0 1))
