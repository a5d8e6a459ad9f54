; What stands in a line, by the names that the server uses for it.
(time) @time
(date) @date
(zone) @zone
(handle) @owner
(priority) @priority
(severity) @severity
(ticket) @ticket
(duration) @duration
(number) @number
(placeholder) @placeholder
(checkbox) @checkbox

; A moment: a time with the date before it, or the zone behind it.
((date) @moment.date . (time) @moment.time)
((time) @moment.time . (zone) @moment.zone)
